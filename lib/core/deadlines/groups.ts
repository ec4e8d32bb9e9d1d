import type { Instant } from '../reading/instant.ts';
import type { Clock } from './clock.ts';
import type { DeadlineKind } from './deadline.ts';
import { offsetAt } from './zoned-time.ts';

/** The popup's groups, most urgent first. */
export const urgencies = ['overdue', 'within-6-hours', 'today', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

const hour = 3_600_000;
const day = 24 * hour;

/** The end of the day in a zone, in which `now` lies. */
function endOfToday(now: Instant, zone: string): Instant {
  const wall = now + offsetAt(now, zone);
  return now + day - (wall % day);
}

function findUrgency(at: Instant, now: Instant, endsAt: Instant): Urgency {
  if (at <= now) return 'overdue';
  if (at <= now + 6 * hour) return 'within-6-hours';
  return at < endsAt ? 'today' : 'later';
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Priority A before B, then the soonest. */
export function compareClocks(
  a: Pick<Clock, 'priority' | 'at' | 'id'>,
  b: Pick<Clock, 'priority' | 'at' | 'id'>,
): number {
  return compareText(a.priority, b.priority) || a.at - b.at || compareText(a.id, b.id);
}

/** Which clocks are wanted; null wants all. */
export interface ClockFilter {
  readonly store: string | null;
  readonly kind: DeadlineKind | null;
  readonly marketplace: string | null;
}

/** Does a clock pass the filter? */
export function passes(clock: Clock, { store, kind, marketplace }: ClockFilter): boolean {
  return (
    (store === null || clock.store === store) &&
    (kind === null || clock.kind === kind) &&
    (marketplace === null || clock.marketplace === marketplace)
  );
}

/** Clocks by urgency (`zone` says when today ends), each group in its order; groups without clocks are left out. */
export function groupClocks(
  clocks: readonly Clock[],
  now: Instant,
  zone: string,
): readonly { readonly urgency: Urgency; readonly clocks: readonly Clock[] }[] {
  const end = endOfToday(now, zone);
  const groups = Map.groupBy([...clocks].sort(compareClocks), ({ at }) => findUrgency(at, now, end));
  return urgencies.flatMap((urgency) => {
    const group = groups.get(urgency);
    return group ? [{ urgency, clocks: group }] : [];
  });
}
