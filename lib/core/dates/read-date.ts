import type { Instant } from '../reading/instant.ts';
import { foldSameLength } from '../text/fold-same-length.ts';
import { type PrintedDate, readCalendarDates } from './calendar-date.ts';
import { type PrintedTime, readClockTime } from './clock-time.ts';
import { findDeadlineLabel } from './deadline-label.ts';
import { readPrintedZone } from './printed-zone.ts';
import { readRelativeTime } from './relative-time.ts';
import { endOfDay, instantOf, isCalendarDay, startOfDay, wallTimeAt, type Zone } from './zone-time.ts';

/**
 * What a printed date means: `at` null when there is none, or when it is ambiguous or impossible. `assumed` says what
 * the text left open ('zone Europe/Berlin', 'year 2027', 'IST as UTC+5.5'), parts joined by '; '.
 */
export type DateReading =
  | { readonly at: Instant; readonly precision: 'minute' | 'day'; readonly assumed?: string }
  | { readonly at: null; readonly precision: null };

/** Where a date was printed: the page's language, the zone to assume where none is printed (IANA), the time of reading. */
export interface DatePlace {
  readonly locale: string;
  readonly zone: string;
  readonly now: Instant;
}

const nothing: DateReading = { at: null, precision: null };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Printed {
  readonly zone: Zone;
  readonly time: PrintedTime | null;
  readonly isDeadline: boolean;
}

function instantIn({ year, month, day }: Day, { zone, time, isDeadline }: Printed): Instant | null {
  if (!time) return isDeadline ? endOfDay(zone, { year, month, day }) : startOfDay(zone, { year, month, day });
  const { hour, minute, second } = time;
  if (hour === 24) return endOfDay(zone, { year, month, day }) + 1000;
  return instantOf(zone, { year, month, day, hour, minute, second });
}

/** The first year, from this one on, in which the date is not over; a day counts until it ends. */
function nextYear({ month, day }: PrintedDate, printed: Printed, now: Instant): number | null {
  const thisYear = wallTimeAt(printed.zone, now).year;
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    if (!isCalendarDay(year, month, day)) continue;
    const at = printed.time ? instantIn({ year, month, day }, printed) : endOfDay(printed.zone, { year, month, day });
    if (at === null || at > now) return year;
  }
  return null;
}

const answer = (at: Instant | null, precision: 'minute' | 'day', assumed: readonly string[]): DateReading => {
  if (at === null) return nothing;
  return assumed.length > 0 ? { at, precision, assumed: assumed.join('; ') } : { at, precision };
};

const blank = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** The date that the deadline label speaks of, else the first. */
function choose(dates: readonly PrintedDate[], label: number): PrintedDate | undefined {
  return (label >= 0 ? dates.find(({ start }) => start > label) : undefined) ?? dates[0];
}

function readPrinted(text: string, folded: string, place: DatePlace): DateReading | null {
  const found = readCalendarDates(folded, place.locale);
  if (found.length === 0) return null;
  const dates = found.filter((one) => one !== 'ambiguous' && one !== null);
  const label = findDeadlineLabel(folded);
  const date = choose(dates, label);
  if (!date || (found.includes('ambiguous') && found[0] === 'ambiguous')) return nothing;
  const rest = dates.reduce(blank, folded);
  const time = readClockTime(rest);
  if (time === 'impossible') return nothing;
  const zone = readPrintedZone(blank(text, date), place);
  const printed = { zone: zone?.zone ?? place.zone, time, isDeadline: label >= 0 };
  const year = date.year ?? nextYear(date, printed, place.now);
  if (year === null || !isCalendarDay(year, date.month, date.day)) return nothing;
  const assumed = [
    ...(zone ? (zone.assumed ? [zone.assumed] : []) : [`zone ${place.zone}`]),
    ...(date.year === null || date.isYearShort ? [`year ${year}`] : []),
  ];
  return answer(instantIn({ ...date, year }, printed), time ? 'minute' : 'day', assumed);
}

function readRelative(text: string, folded: string, place: DatePlace): DateReading | null {
  const printedZone = readPrintedZone(text, place);
  const zone = printedZone?.zone ?? place.zone;
  const found = readRelativeTime(folded, { zone, now: place.now });
  if (!found) return null;
  if ('at' in found) return answer(found.at, 'minute', []);
  const time = readClockTime(folded);
  if (time === 'impossible') return nothing;
  const isDeadline = found.side === 'left' || (found.side === 'future' && findDeadlineLabel(folded) >= 0);
  const assumed = printedZone ? [] : [`zone ${place.zone}`];
  return answer(instantIn(found, { zone, time, isDeadline }), time ? 'minute' : 'day', assumed);
}

/**
 * Reads a date as any marketplace of Seller Central prints it, absolute or relative. A day without a time is its last
 * second where the text calls it a deadline, else its first; a printed zone beats the assumed one; no year means the
 * next occurrence after `now`; of an hour that comes twice the earlier counts, one that the clock skips gives null, and
 * so does a date whose day and month can be swapped. Rules: the issue on deadlines. Never throws.
 */
export function readDate(text: string, place: DatePlace): DateReading {
  const folded = foldSameLength(text);
  try {
    return readPrinted(text, folded, place) ?? readRelative(text, folded, place) ?? nothing;
  } catch {
    return nothing;
  }
}
