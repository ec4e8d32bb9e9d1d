import { pageAddress } from '#lib/core/deadlines/page-address.ts';
import type { DeadlineRule } from '#lib/core/deadlines/rules.ts';
import { type StartAsked, startByHand } from '#lib/core/deadlines/start-by-hand.ts';
import { type Changed, putDeadline } from './change-deadline.ts';
import { keepNote } from './keep-plan.ts';
import { type ConversationIds, keepConversation } from './subjects.ts';
import type { WritableTables } from './tables.ts';
import type { Writing } from './writing.ts';

/** What a person starts, and for which conversation; without ids it is a clock of its own. */
export interface Start extends StartAsked, ConversationIds {
  readonly address: string | null;
  readonly note: string | null;
  readonly practice: boolean;
}

/**
 * Starts a clock. One without a conversation gets a note in any case, for its retention time hangs on it. The same kind with the same start in the same conversation is one clock: two clicks make one.
 * `gone` where no time was given and no rule knows one.
 */
export async function startDeadline(
  tables: WritableTables,
  start: Start,
  writing: Writing & { readonly rules: readonly DeadlineRule[] },
): Promise<Changed> {
  const { store, marketplace, practice } = start;
  const address = pageAddress(start.address);
  const subject = await keepConversation(
    tables,
    start,
    { buyerName: null, address, newestAt: null, practice },
    writing,
  );
  const facts = subject ? (await tables.conversations.list('subject', subject.id))[0] : undefined;
  const context = { ...writing, store, marketplace, practice, subject: subject?.id ?? null };
  const deadline = startByHand(start, { ...context, priority: facts?.priority ?? 'B' });
  if (!deadline) return { clock: null, refused: 'gone' };
  const known = subject ? await tables.deadlines.list('subject', subject.id) : [];
  const twin = known.find(
    ({ kind, state, occasion, at }) =>
      state === 'running' && kind === deadline.kind && occasion === deadline.occasion && at === deadline.at,
  );
  const text = start.note ?? (subject ? null : '');
  const noted = await keepNote(tables, twin ?? deadline, { text, reason: null }, writing);
  return putDeadline(tables, noted, writing.now);
}
