import type { Instant } from '../reading/instant.ts';
import type { Pause, QuietHours } from './settings.ts';

/** Why Firebreak is silent in a store now, and until when (null: until told otherwise). */
export type Quiet =
  | { readonly why: 'off'; readonly until: null }
  | { readonly why: 'paused'; readonly until: Instant | null };

const holds = ({ until }: Pause, now: Instant) => until === null || until > now;
const ends = ({ until }: Pause) => until ?? Number.POSITIVE_INFINITY;

/** The longest silence in force for a store (null: whatever the store); null where Firebreak speaks. */
export function findQuiet(
  { off, pauses }: { readonly off: boolean; readonly pauses: readonly Pause[] },
  store: string | null,
  now: Instant,
): Quiet | null {
  if (off) return { why: 'off', until: null };
  const inForce = pauses.filter((pause) => holds(pause, now) && (pause.store === null || pause.store === store));
  const longest = inForce.sort((a, b) => ends(b) - ends(a))[0];
  return longest ? { why: 'paused', until: longest.until } : null;
}

/** The pauses with one more, the ended ones and an older one for the same store left out. */
export function addPause(pauses: readonly Pause[], added: Pause, now: Instant): Pause[] {
  return [...pauses.filter((pause) => holds(pause, now) && pause.store !== added.store), added];
}

/** Is a minute of the day within the quiet hours? Over midnight where they end before they begin. */
export function isQuietHour(hours: QuietHours | null, minute: number): boolean {
  if (!hours) return false;
  const { from, to } = hours;
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}
