import { findMarketplace } from '../marketplaces.ts';
import type { Instant } from '../reading/instant.ts';
import type { DeadlineKind } from './deadline.ts';
import { type DeadlineRule, type RuleLength, weekendOf } from './rules.ts';
import { addBusinessDays, addDays } from './zoned-time.ts';

/** An end counted by a rule; `otherRule` is the rule of another source that would end later, where there is one. */
export interface Counted {
  readonly at: Instant;
  readonly rule: string;
  readonly otherRule: string | null;
}

const hour = 3_600_000;

/** The marketplace's zone; UTC where the marketplace is not known. */
export function zoneOf(marketplace: string | null): string {
  return findMarketplace(marketplace)?.zone ?? 'UTC';
}

/** When a clock of this length ends that starts at `startAt` in a marketplace. */
export function endOf(length: RuleLength, startAt: Instant, marketplace: string | null): Instant {
  const zone = zoneOf(marketplace);
  if ('hours' in length) return startAt + length.hours * hour;
  if ('days' in length) return addDays(startAt, length.days, zone);
  return addBusinessDays(startAt, length.businessDays, { zone, weekend: weekendOf(marketplace) });
}

/** Counts a clock by the rules of its kind and marketplace: the shortest counts. Null where no rule fits. */
export function countByRule(
  kind: DeadlineKind,
  startAt: Instant,
  marketplace: string | null,
  rules: readonly DeadlineRule[],
): Counted | null {
  const fitting = rules
    .filter((rule) => rule.kind === kind)
    .filter(({ marketplaces }) => marketplaces === 'all' || marketplaces.includes(marketplace ?? ''))
    .map(({ id, length }) => ({ id, at: endOf(length, startAt, marketplace) }))
    .sort((a, b) => a.at - b.at);
  const [shortest, ...longer] = fitting;
  if (!shortest) return null;
  const other = longer.findLast(({ at }) => at !== shortest.at);
  return { at: shortest.at, rule: shortest.id, otherRule: other?.id ?? null };
}
