import type { Instant } from '../reading/instant.ts';

const day = 86_400_000;

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(at: Instant, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}

/**
 * The instant at which a zone's wall clock shows `wall` (milliseconds as if it were UTC). An hour that comes twice is
 * the earlier one; a time that does not exist is taken an hour earlier, so that no clock ends too late.
 */
export function instantAt(wall: number, zone: string): Instant {
  const offsets = [offsetAt(wall - day, zone), offsetAt(wall + day, zone)];
  const candidates = offsets.map((offset) => wall - offset);
  const exact = candidates.filter((at) => at + offsetAt(at, zone) === wall);
  return Math.min(...(exact.length > 0 ? exact : candidates));
}

/** The same wall-clock time so many calendar days later in a zone. */
export function addDays(at: Instant, days: number, zone: string): Instant {
  return instantAt(at + offsetAt(at, zone) + days * day, zone);
}

/** Day of the week in a zone: 0 is Sunday. */
export function weekdayAt(at: Instant, zone: string): number {
  return new Date(at + offsetAt(at, zone)).getUTCDay();
}

/** The same wall-clock time so many business days later; days of the `weekend` (0 is Sunday) are passed over. */
export function addBusinessDays(
  at: Instant,
  days: number,
  { zone, weekend }: { zone: string; weekend: readonly number[] },
): Instant {
  let moved = at;
  for (let left = days; left > 0; ) {
    moved = addDays(moved, 1, zone);
    if (!weekend.includes(weekdayAt(moved, zone))) left -= 1;
  }
  return moved;
}
