import type { Instant } from '../reading/instant.ts';
import type { PageKind } from '../reading/page-kind.ts';
import type { ListFacts } from './list-facts.ts';

/** Hours after which a list counts as not checked, by kind of page; lists of other pages have no age. */
export type FreshnessHours = Readonly<Partial<Record<PageKind, number>>>;

/** A list with what its age means: `fresh`, `partial` (recent but not all of it was seen) or `old`. */
export interface ListFreshness extends ListFacts {
  readonly freshness: 'fresh' | 'partial' | 'old';
}

const hour = 3_600_000;

/** How fresh each list is, the oldest first. */
export function rateLists(lists: readonly ListFacts[], now: Instant, hours: FreshnessHours): ListFreshness[] {
  const rate = (list: ListFacts): ListFreshness['freshness'] => {
    const limit = (hours[list.page] ?? Number.POSITIVE_INFINITY) * hour;
    if (now - list.readAt > limit) return 'old';
    return list.completeAt !== null && now - list.completeAt <= limit ? 'fresh' : 'partial';
  };
  return lists.map((list) => ({ ...list, freshness: rate(list) })).sort((a, b) => a.readAt - b.readAt);
}

/** Why a list of clocks is empty: everything was checked, something was not checked lately, nothing ever was. */
export type EmptyFace = 'checked' | 'not-checked-since' | 'never-checked';

/** Which of the three faces of 'nothing' is. */
export function findEmptyFace(lists: readonly ListFreshness[]): EmptyFace {
  if (lists.length === 0) return 'never-checked';
  return lists.every(({ freshness }) => freshness === 'fresh') ? 'checked' : 'not-checked-since';
}
