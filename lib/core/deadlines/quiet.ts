import type { Instant } from '../reading/instant.ts';
import type { QuietHours } from '../settings/settings.ts';
import type { Hush } from './reminders.ts';
import { instantAt, offsetAt } from './zoned-time.ts';

const minute = 60_000;
const day = 86_400_000;

/** The end of the quiet hours that an instant falls into; the instant itself where it falls into none. */
export function endOfQuiet(at: Instant, { from, to }: QuietHours, zone: string): Instant {
  const wall = at + offsetAt(at, zone);
  const midnight = Math.floor(wall / day) * day;
  const minuteOfDay = (wall - midnight) / minute;
  const isOvernight = to < from;
  const isQuiet = isOvernight ? minuteOfDay >= from || minuteOfDay < to : minuteOfDay >= from && minuteOfDay < to;
  if (!isQuiet) return at;
  const endsTomorrow = isOvernight && minuteOfDay >= from;
  return Math.max(at, instantAt(midnight + (endsTomorrow ? day : 0) + to * minute, zone));
}

/** Quiet hours hold back every reminder but those of priority A; no quiet hours hold back none. */
export function hushBy(quiet: QuietHours | null, zone: string): Hush {
  return (at, { priority }) => (quiet === null || priority === 'A' ? at : endOfQuiet(at, quiet, zone));
}
