import type { Deadline } from '#lib/core/deadlines/deadline.ts';
import { endDeadline } from '#lib/core/deadlines/merge.ts';
import type { Subject } from '#lib/core/deadlines/subject.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { ConversationIds } from './subjects.ts';
import type { Tables, WritableTables } from './tables.ts';

const day = 86_400_000;

/** A clock whose personal part goes: ended if it still ran, and nobody's name in it. */
function strip(deadline: Deadline, how: 'lapsed' | 'forgotten', now: Instant): Deadline {
  const ended = deadline.state === 'running' ? endDeadline(deadline, how, now) : deadline;
  return { ...ended, note: null, by: null, ending: ended.ending && { ...ended.ending, by: null } };
}

/** Deletes the personal part of a subject: itself, its notes and who acted. Its facts stay; clocks that still run end as `how`. */
async function forgetSubject(tables: WritableTables, id: string, how: 'lapsed' | 'forgotten', now: Instant) {
  for (const note of await tables.notes.list('subject', id)) await tables.notes.remove(note.id);
  for (const one of await tables.deadlines.list('subject', id)) await tables.deadlines.put(strip(one, how, now));
  for (const facts of await tables.conversations.list('subject', id)) {
    const { acknowledged } = facts;
    await tables.conversations.put({ ...facts, acknowledged: acknowledged && { ...acknowledged, by: '' } });
  }
  await tables.subjects.remove(id);
}

/** Clocks of their own have no subject: their note's time is theirs. */
async function forgetOwnNotes(tables: WritableTables, until: IDBKeyRange, now: Instant): Promise<number> {
  const notes = (await tables.notes.list('neededAt', until)).filter(({ subject }) => subject === null);
  if (notes.length === 0) return 0;
  const ids = new Set(notes.map(({ id }) => id));
  for (const one of await tables.deadlines.list())
    if (one.note !== null && ids.has(one.note)) await tables.deadlines.put(strip(one, 'lapsed', now));
  for (const id of ids) await tables.notes.remove(id);
  return ids.size;
}

const isPractice = ({ practice }: { readonly practice: boolean }) => practice;

/**
 * Deletes personal parts whose time is up: nobody needed them for `days` days and no hold stands. A note without a
 * subject goes by its own time; what could not be read may hold anything, and goes as well.
 */
export async function purge(tables: WritableTables, days: number, now: Instant): Promise<number> {
  const limit = now - days * day;
  const until = IDBKeyRange.upperBound(limit);
  const subjects = (await tables.subjects.list('neededAt', until)).filter(({ hold }) => hold === null);
  for (const { id } of subjects) await forgetSubject(tables, id, 'lapsed', now);
  const notes = await forgetOwnNotes(tables, until, now);
  const aside = await tables.aside.list('at', until);
  for (const { id } of aside) await tables.aside.remove(id);
  return subjects.length + notes + aside.length;
}

async function findOfBuyer(tables: Tables, { store, orderId, conversationId }: Forget): Promise<Subject[]> {
  const byOrder = orderId ? await tables.subjects.list('orderId', orderId) : [];
  const byCase = conversationId ? await tables.subjects.list('conversationId', conversationId) : [];
  const orders = byCase.flatMap((subject) => subject.orderId ?? []);
  const ofOrders = await Promise.all(orders.map((order) => tables.subjects.list('orderId', order)));
  const found = new Map([...byOrder, ...byCase, ...ofOrders.flat()].map((subject) => [subject.id, subject]));
  return [...found.values()].filter((subject) => subject.store === store);
}

/** Which buyer is to be forgotten: by order or by case, in one store. */
export type Forget = Omit<ConversationIds, 'marketplace'>;

/** Deletes at once what is personal about a buyer, holds notwithstanding; gives how many parts went. */
export async function forgetBuyer(tables: WritableTables, asked: Forget, now: Instant): Promise<number> {
  const subjects = await findOfBuyer(tables, asked);
  for (const { id } of subjects) await forgetSubject(tables, id, 'forgotten', now);
  return subjects.length;
}

/** Deletes every record of practice, facts and personal parts alike. */
export async function wipePractice(tables: WritableTables): Promise<void> {
  for (const one of (await tables.deadlines.list()).filter(isPractice)) {
    for (const record of await tables.reminders.list('deadline', one.id)) await tables.reminders.remove(record.id);
    await tables.deadlines.remove(one.id);
  }
  for (const name of ['conversations', 'lists', 'overrides', 'subjects', 'notes'] as const)
    for (const one of (await tables[name].list()).filter(isPractice)) await tables[name].remove(one.id);
}
