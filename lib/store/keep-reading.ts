import type { Verdict } from '#lib/core/alerts/verdict.ts';
import { endDeadline } from '#lib/core/deadlines/merge.ts';
import { pageAddress } from '#lib/core/deadlines/page-address.ts';
import { planClaim } from '#lib/core/deadlines/plan-claim.ts';
import { type PlanContext, planConversation } from '#lib/core/deadlines/plan-conversation.ts';
import type { DeadlineRule } from '#lib/core/deadlines/rules.ts';
import type { Subject } from '#lib/core/deadlines/subject.ts';
import type { Claim } from '#lib/core/reading/claim.ts';
import type { Conversation } from '#lib/core/reading/conversation.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { askAboutMissing, keepList } from './keep-list.ts';
import { keepPlan } from './keep-plan.ts';
import type { ReportedReading } from './reported-reading.ts';
import { findClaim, findConversation, keepClaim, keepConversation } from './subjects.ts';
import type { WritableTables } from './tables.ts';
import type { Writing } from './writing.ts';

interface Keeping extends Writing {
  readonly rules: readonly DeadlineRule[];
}

const redMessagesOf = ({ alerts }: Verdict) =>
  new Set(alerts.filter(({ level, demotedBy }) => level === 'red' && !demotedBy).map(({ message }) => message)).size;

async function keepLevel(
  tables: WritableTables,
  subject: { id: string; store: string; marketplace: string | null; practice: boolean },
  verdict: Verdict,
  { now, newId }: Writing,
): Promise<void> {
  const known = (await tables.conversations.list('subject', subject.id))[0];
  const { level, priority, families } = verdict;
  await tables.conversations.put({
    ...{ version: 1, id: known?.id ?? newId(), subject: subject.id, acknowledged: known?.acknowledged ?? null },
    ...{ store: subject.store, marketplace: subject.marketplace, practice: subject.practice },
    ...{ level, priority, families, redMessages: redMessagesOf(verdict), readAt: now },
    redSince: level === 'red' ? (known?.redSince ?? now) : (known?.redSince ?? null),
  });
}

/** When the newest message shown was written, as far as that can be; null where no time is shown. */
function findNewest({ messages }: Conversation, now: Instant): Instant | null {
  const times = messages.flatMap(({ at }) => at ?? []).filter((at) => at <= now);
  return times.length === 0 ? null : Math.max(...times);
}

/** A tab left open, or one scrolled back, shows less than is known already: nothing follows from it. */
const isLeftOpen = (known: Subject | undefined, newestAt: Instant | null) =>
  newestAt !== null && known?.newestAt != null && newestAt < known.newestAt;

async function keepOpenConversation(
  tables: WritableTables,
  conversation: Conversation,
  { store, address, verdict, practice }: ReportedReading,
  keeping: Keeping,
): Promise<void> {
  const { conversationId, marketplace, buyerName } = conversation;
  const ids = { store, marketplace, conversationId, orderId: conversation.orderIds[0] ?? null };
  const newestAt = findNewest(conversation, keeping.now);
  const known = await findConversation(tables, ids);
  if (isLeftOpen(known, newestAt)) return;
  const shown = { buyerName, address: pageAddress(address), newestAt, practice };
  const subject = await keepConversation(tables, ids, shown, keeping);
  if (!subject) return;
  await keepPlan(tables, subject, planConversation(conversation, verdict, keeping), keeping);
  if (verdict) await keepLevel(tables, subject, verdict, keeping);
}

/** Once a claim is there, acting before it is no clock any more. */
async function endActingBefore(tables: WritableTables, store: string, orderId: string, { now }: Writing) {
  const subjects = (await tables.subjects.list('orderId', orderId)).filter((subject) => subject.store === store);
  for (const { id } of subjects)
    for (const deadline of await tables.deadlines.list('subject', id))
      if (deadline.kind === 'act-before-claim' && deadline.state === 'running')
        await tables.deadlines.put(endDeadline(deadline, 'claim-opened', now));
}

/** Keeps one claim; gives its subject's id, null where nothing has to be kept of it. */
async function keepOneClaim(
  tables: WritableTables,
  claim: Claim,
  { store, address, reading, practice }: ReportedReading,
  keeping: Keeping,
): Promise<string | null> {
  const isComplete = reading.page === 'claim' || reading.list?.complete === true;
  const plan = planClaim(claim, reading.list?.tab ?? null, isComplete, keeping);
  const ids = { store, marketplace: claim.marketplace, orderId: claim.orderId, filedOn: claim.filedOn };
  if (plan.running.length === 0 && !(await findClaim(tables, ids))) return null;
  const subject = await keepClaim(
    tables,
    ids,
    { buyerName: claim.buyerName, address: pageAddress(address), newestAt: null, practice },
    keeping,
  );
  if (!subject) return null;
  await keepPlan(tables, subject, plan, keeping);
  if (subject.orderId) await endActingBefore(tables, store, subject.orderId, keeping);
  return subject.id;
}

/** Keeps everything one reading says: the conversation's clocks and level, the claims' clocks, how fresh its list is. */
export async function keepReading(
  tables: WritableTables,
  reported: ReportedReading,
  keeping: Writing & PlanContext,
): Promise<void> {
  const { conversation, claims, list, page } = reported.reading;
  if (conversation) await keepOpenConversation(tables, conversation, reported, keeping);
  const seen = new Set<string | null>();
  for (const claim of claims) seen.add(await keepOneClaim(tables, claim, reported, keeping));
  if (list && page === 'claim-list' && list.complete) await askAboutMissing(tables, list, seen, reported, keeping);
  if (list) await keepList(tables, list, reported, keeping);
}
