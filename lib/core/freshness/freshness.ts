import type { Instant } from '../reading/instant.ts';

/** When a page was last read for a store, and whether the reading was complete; null: never. */
export interface LastReading {
  readonly readAt: Instant;
  readonly complete: boolean;
}

/** How far a list can be trusted: read in time, older than the playbook allows, or never read. */
export type Freshness =
  | { readonly face: 'checked'; readonly at: Instant; readonly complete: boolean }
  | { readonly face: 'not-checked-since'; readonly at: Instant; readonly complete: boolean }
  | { readonly face: 'never-checked' };

const hour = 3_600_000;

/** Judges one reading by the playbook's hours. A reading of the future (a clock set back) counts as just made. */
export function judgeFreshness(reading: LastReading | null, hours: number, now: Instant): Freshness {
  if (!reading) return { face: 'never-checked' };
  const { readAt: at, complete } = reading;
  return now - at > hours * hour ? { face: 'not-checked-since', at, complete } : { face: 'checked', at, complete };
}

const weakness = { checked: 0, 'not-checked-since': 1, 'never-checked': 2 } as const;

/** The face several lists show together where there is nothing to show: the weakest, and of equals the oldest. */
export function joinFreshness(all: readonly Freshness[]): Freshness {
  const weakest = (a: Freshness, b: Freshness) => {
    if (weakness[a.face] !== weakness[b.face]) return weakness[a.face] > weakness[b.face] ? a : b;
    return 'at' in a && 'at' in b && b.at < a.at ? b : a;
  };
  return all.length === 0 ? { face: 'never-checked' } : all.reduce(weakest);
}
