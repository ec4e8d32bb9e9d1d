import type { Instant } from '../reading/instant.ts';

/** A wall-clock time without a zone; `month` is 1 to 12, `hour` 0 to 24 (24:00 is the next day's midnight). */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A zone: an IANA name, or a fixed offset from UTC in minutes. */
export type Zone = string | number;

const minuteMs = 60_000;
const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

const asUtc = ({ year, month, day, hour, minute, second }: WallTime): Instant =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/** What a clock on the wall of this zone shows at an instant. Throws a RangeError for a zone that does not exist. */
export function wallTimeAt(zone: Zone, at: Instant): WallTime {
  if (typeof zone === 'number') return wallTimeAt('UTC', at + zone * minuteMs);
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

function candidates(zone: Zone, local: Instant): Instant[] {
  const offsetNear = (at: Instant) => asUtc(wallTimeAt(zone, at)) - at;
  const tries = [offsetNear(local - dayMs), offsetNear(local + dayMs)].map((offset) => local - offset);
  return tries.filter((at) => asUtc(wallTimeAt(zone, at)) === local).sort((a, b) => a - b);
}

/** The instant of a wall-clock time: of an hour that comes twice the earlier; null for an hour that the clock skips. */
export function instantOf(zone: Zone, wall: WallTime): Instant | null {
  return candidates(zone, asUtc(wall))[0] ?? null;
}

/** The first instant of a day, also where the clock skips midnight. */
export function startOfDay(zone: Zone, { year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): Instant {
  const midnight = { year, month, day, hour: 0, minute: 0, second: 0 };
  const at = instantOf(zone, midnight);
  if (at !== null) return at;
  const [before, after] = [-dayMs, dayMs].map((shift) => {
    const near = asUtc(midnight) + shift;
    return asUtc(midnight) - (asUtc(wallTimeAt(zone, near)) - near);
  });
  return Math.max(before as Instant, after as Instant);
}

/** The last whole second of a day. */
export function endOfDay(zone: Zone, { year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): Instant {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  const tomorrow = { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
  return startOfDay(zone, tomorrow) - 1000;
}

/** Does this day exist in the calendar (no 31 February)? */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
