import type { PageReading } from '#lib/core/reading/page-reading.ts';
import { followStore, identifyStore } from '#lib/core/stores/store-identity.ts';
import type { Visit } from './visit.ts';

/** What a reading is about: the conversation, the claims and the rows on show. Empty where it shows none. */
function subjectOf(reading: PageReading | null): string {
  const { conversation, claims = [], rows = [], order } = reading ?? {};
  const ids = [
    conversation?.conversationId ?? conversation?.orderIds[0],
    order?.orderId,
    ...claims.map(({ orderId }) => orderId),
    ...rows.map(({ conversationId, orderId }) => conversationId ?? orderId),
  ];
  return ids.filter(Boolean).join(' ');
}

/** Nothing that was learnt or done under the other account stays. */
function forgetAccount(visit: Visit): void {
  Object.assign(visit, {
    clocks: [],
    acknowledged: null,
    isOpen: null,
    brakeLifted: null,
    currentAlert: null,
    tip: null,
    pasted: null,
    notice: null,
    selectedText: null,
    confirmedMood: null,
  } satisfies Partial<Visit>);
}

/**
 * Follows which store the page belongs to; call after each reading and each answer about what a person stated. When the
 * account has changed under the open page everything known is forgotten, and what the page still shows of the account
 * before is marked as left behind. `before` is the reading made under that account.
 */
export function followAccount(visit: Visit, before: PageReading | null): void {
  const now = identifyStore(visit.reading?.storeName ?? null, visit.who?.statedStore ?? null);
  const { identity, hasChanged } = followStore(visit.store, now);
  visit.store = identity;
  if (!hasChanged) return;
  forgetAccount(visit);
  visit.leftBehind = subjectOf(before);
}

/** May this reading be stored? Not while the page still shows what it showed under the account before. */
export function belongsToAccount({ reading, leftBehind }: Visit): boolean {
  return !leftBehind || subjectOf(reading) !== leftBehind;
}
