import { claimKey, conversationKey, type Subject } from '#lib/core/deadlines/subject.ts';
import type { Tables, WritableTables } from './tables.ts';
import type { Writing } from './writing.ts';

/** Which conversation is meant; at least one of the two ids is known, or it has no subject. */
export interface ConversationIds {
  readonly store: string;
  readonly marketplace: string | null;
  readonly conversationId: string | null;
  readonly orderId: string | null;
}

/** What a page told of a conversation or claim beside its ids. */
interface Shown {
  /** When the newest message shown was written; null for claims and where no time is shown. */
  readonly newestAt: number | null;
  readonly buyerName: string | null;
  readonly address: string | null;
  readonly practice: boolean;
}

async function byKey(tables: Tables, key: string | null): Promise<Subject | undefined> {
  return key === null ? undefined : (await tables.subjects.list('key', key))[0];
}

/** The conversation's subject: by store and case id, else the one known only by its order. Undefined where unknown. */
export async function findConversation(tables: Tables, ids: ConversationIds): Promise<Subject | undefined> {
  const { store, conversationId, orderId } = ids;
  const own = await byKey(tables, conversationKey(store, conversationId, null));
  if (own) return own;
  const byOrder = await byKey(tables, conversationKey(store, null, orderId));
  if (byOrder || conversationId) return byOrder;
  const ofOrder = await listOfOrder(tables, store, orderId, 'conversation');
  return ofOrder.length === 1 ? ofOrder[0] : undefined;
}

async function listOfOrder(tables: Tables, store: string, orderId: string | null, kind: Subject['kind']) {
  const found = orderId ? await tables.subjects.list('orderId', orderId) : [];
  return found.filter((subject) => subject.store === store && subject.kind === kind);
}

const agrees = (a: string | null, b: string | null) => a === null || b === null || a === b;

/** Which claim is meant. */
export interface ClaimIds {
  readonly store: string;
  readonly marketplace: string | null;
  readonly orderId: string | null;
  readonly filedOn: string | null;
}

/** The claim's subject: by its key, else the only one of this order whose marketplace and day of filing do not differ. */
export async function findClaim(tables: Tables, ids: ClaimIds): Promise<Subject | undefined> {
  const exact = await byKey(tables, claimKey(ids.store, ids));
  if (exact) return exact;
  const ofOrder = await listOfOrder(tables, ids.store, ids.orderId, 'claim');
  const fitting = ofOrder.filter(
    ({ marketplace, filedOn }) => agrees(marketplace, ids.marketplace) && agrees(filedOn, ids.filedOn),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

const laterOf = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.max(a, b));

/** Writes what was seen of a subject: what a page does not show this time stays as it was known. */
async function keep(
  tables: WritableTables,
  known: Subject | undefined,
  seen: Omit<Subject, 'version' | 'id' | 'key' | 'neededAt' | 'hold'>,
  keyOf: (subject: Omit<Subject, 'key'>) => string | null,
  writing: Writing,
): Promise<Subject | null> {
  const merged = {
    ...{ version: 1 as const, id: known?.id ?? writing.newId(), hold: known?.hold ?? null },
    ...seen,
    marketplace: seen.marketplace ?? known?.marketplace ?? null,
    conversationId: seen.conversationId ?? known?.conversationId ?? null,
    orderId: seen.orderId ?? known?.orderId ?? null,
    filedOn: seen.filedOn ?? known?.filedOn ?? null,
    newestAt: laterOf(seen.newestAt, known?.newestAt ?? null),
    buyerName: seen.buyerName ?? known?.buyerName ?? null,
    address: seen.address ?? known?.address ?? null,
    neededAt: Math.max(writing.now, known?.neededAt ?? 0),
  };
  const key = keyOf(merged);
  if (key === null) return null;
  const subject = { ...merged, key };
  await tables.subjects.put(subject);
  return subject;
}

/** Finds or makes a conversation's subject; null where the page showed neither case id nor order id. */
export async function keepConversation(
  tables: WritableTables,
  ids: ConversationIds,
  shown: Shown,
  writing: Writing,
): Promise<Subject | null> {
  const known = await findConversation(tables, ids);
  const seen = { ...ids, ...shown, kind: 'conversation' as const, filedOn: null };
  return keep(
    tables,
    known,
    seen,
    ({ store, conversationId, orderId }) => conversationKey(store, conversationId, orderId),
    writing,
  );
}

/** Finds or makes a claim's subject; null where the page showed no order id. */
export async function keepClaim(
  tables: WritableTables,
  ids: ClaimIds,
  shown: Shown,
  writing: Writing,
): Promise<Subject | null> {
  const known = await findClaim(tables, ids);
  const seen = { ...ids, ...shown, kind: 'claim' as const, conversationId: null };
  return keep(tables, known, seen, (subject) => claimKey(subject.store, subject), writing);
}

/** Keeps the subject's personal part at least until `at`; its retention time runs from there. */
export async function needUntil(tables: WritableTables, subjectId: string | null, at: number): Promise<void> {
  const subject = subjectId === null ? undefined : await tables.subjects.get(subjectId);
  if (subject && subject.neededAt < at) await tables.subjects.put({ ...subject, neededAt: at });
}
