import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { Deadline } from '#lib/core/deadlines/deadline.ts';
import { compareClocks } from '#lib/core/deadlines/groups.ts';
import type { Note } from '#lib/core/deadlines/note.ts';
import type { Subject } from '#lib/core/deadlines/subject.ts';
import { type ConversationIds, findConversation } from './subjects.ts';
import type { Tables } from './tables.ts';

/** A deadline as pages show it; its personal part is null where it is no longer kept. */
export function showClock(deadline: Deadline, subject: Subject | undefined, note: Note | undefined): Clock {
  const { id, kind, store, marketplace, priority, at, startAt, origin, doubt, zoneAssumed } = deadline;
  const { snoozedUntil, endsQuietly, readAt, missingSince, ending, practice } = deadline;
  return {
    ...{ id, kind, store, marketplace, priority, at, startAt, origin, doubt, zoneAssumed },
    ...{ snoozedUntil, endsQuietly, readAt, missingSince, ending, practice },
    orderId: subject?.orderId ?? null,
    conversationId: subject?.conversationId ?? null,
    buyerName: subject?.buyerName ?? null,
    address: subject?.address ?? null,
    note: note?.text || null,
  };
}

/** One deadline with its personal part. */
export async function loadClock(tables: Tables, deadline: Deadline): Promise<Clock> {
  const subject = deadline.subject === null ? undefined : await tables.subjects.get(deadline.subject);
  const note = deadline.note === null ? undefined : await tables.notes.get(deadline.note);
  return showClock(deadline, subject, note);
}

/** Every running clock, in the order of the popup. */
export async function listRunning(tables: Tables): Promise<Clock[]> {
  const [deadlines, subjects, notes] = await Promise.all([
    tables.deadlines.list('state', 'running'),
    tables.subjects.list(),
    tables.notes.list(),
  ]);
  const subjectOf = new Map(subjects.map((subject) => [subject.id, subject]));
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  return deadlines
    .map((one) => showClock(one, subjectOf.get(one.subject ?? ''), noteOf.get(one.note ?? '')))
    .sort(compareClocks);
}

/** What the overlay shows of a conversation: its running clocks, those of its order's claims, and who handled it. */
export async function listOfConversation(tables: Tables, ids: ConversationIds) {
  const conversation = await findConversation(tables, ids);
  const orderId = ids.orderId ?? conversation?.orderId ?? null;
  const ofOrder = orderId ? await tables.subjects.list('orderId', orderId) : [];
  const claims = ofOrder.filter(({ store, kind }) => store === ids.store && kind === 'claim');
  const subjects = conversation ? [conversation, ...claims] : claims;
  const deadlines = await Promise.all(subjects.map(({ id }) => tables.deadlines.list('subject', id)));
  const running = deadlines.flat().filter(({ state }) => state === 'running');
  const clocks = await Promise.all(running.map((deadline) => loadClock(tables, deadline)));
  const facts = conversation ? (await tables.conversations.list('subject', conversation.id))[0] : undefined;
  const handled = facts?.acknowledged ?? null;
  const isQuiet = handled !== null && facts !== undefined && facts.redMessages <= handled.redMessages;
  return {
    clocks: clocks.sort(compareClocks),
    acknowledged: isQuiet ? { by: handled.by, at: handled.at } : null,
    problem: null,
  };
}
