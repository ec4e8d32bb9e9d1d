import { endOfDay, instantOf, isCalendarDay, wallTimeAt } from '../../dates/zone-time.ts';
import { findMarketplace, marketplaces } from '../../marketplaces.ts';
import type { Instant } from '../../reading/instant.ts';
import { foldSameLength } from '../../text/fold-same-length.ts';
import type { Ultimatum } from '../verdict.ts';
import { compileDays, findDays } from './days.ts';
import { compileDurations, findDurations } from './durations.ts';
import type { Term, TermDay } from './term.ts';
import { compileContext, isSetWithDemand } from './term-context.ts';
import type { TermWords } from './term-words.ts';

const hourMs = 3_600_000;

/** Where a term is read: when the message was written, if known, and where its days end. */
export interface TermPlace {
  readonly at: Instant | null;
  readonly zone: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const addDays = ({ year, month, day }: Day, days: number): Day => {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
};

/** 1 is Monday, 7 Sunday. */
const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

function addBusinessDays(from: Day, count: number): Day {
  let day = from;
  for (let left = Math.min(count, 400); left > 0; left -= weekdayOf(day) < 6 ? 1 : 0) day = addDays(day, 1);
  return day;
}

/** The next day with this number, or this month and day; null for a day that is in no calendar. */
function nextDate(today: Day, { year, month, day }: Extract<TermDay, { kind: 'date' }>): Day | null {
  if (year !== null && month !== null) return { year, month, day };
  for (let step = 0; step < 60; step += 1) {
    const at = new Date(Date.UTC(today.year, today.month - 1 + step, 1));
    const tried = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day };
    const isPast = step === 0 && day < today.day;
    if (!isPast && (month === null || tried.month === month) && isCalendarDay(tried.year, tried.month, day))
      return tried;
  }
  return null;
}

function dayOf(today: Day, term: TermDay): Day | null {
  switch (term.kind) {
    case 'ahead':
      return addDays(today, term.days);
    case 'weekday':
      return addDays(today, (term.weekday - weekdayOf(today) + 7) % 7);
    case 'week-end':
      return addDays(today, 7 - weekdayOf(today));
    case 'month-end':
      return addDays({ year: today.year, month: today.month + 1, day: 1 }, -1);
    case 'date':
      return nextDate(today, term);
  }
}

function endOf(term: Term, { at, zone }: TermPlace): Instant | null {
  if (at === null || 'hours' in term) return null;
  const today = wallTimeAt(zone, at);
  if ('businessDays' in term) return endOfDay(zone, addBusinessDays(today, term.businessDays));
  const day = dayOf(today, term.day);
  if (!day) return null;
  if (!term.time || term.time.hour === 24) return endOfDay(zone, day);
  const due = instantOf(zone, { ...day, ...term.time, second: 0 });
  return due !== null && due < at && term.day.kind === 'ahead' && term.day.days === 0 ? due + 24 * hourMs : due;
}

/** Hours from the message; a guess that only ranks, where there is no message time. */
function lengthOf(term: Term, due: Instant | null, at: Instant | null): number {
  if ('hours' in term) return term.hours;
  if (due !== null && at !== null) return (due - at) / hourMs;
  if ('businessDays' in term) return term.businessDays * 30;
  const guesses = { ahead: 12, weekday: 96, 'week-end': 120, 'month-end': 400, date: 200 };
  return guesses[term.day.kind] + (term.day.kind === 'ahead' ? term.day.days * 24 : 0);
}

const compile = (words: TermWords) => ({
  durations: compileDurations(words),
  days: compileDays(words),
  context: compileContext(words),
});
const compiled = new WeakMap<TermWords, ReturnType<typeof compile>>();

/** The patterns for these words; compiled at first use. */
function patternsOf(words: TermWords): ReturnType<typeof compile> {
  const known = compiled.get(words) ?? compile(words);
  compiled.set(words, known);
  return known;
}

/** Languages whose dates are tried, the marketplace's own first. */
const dateLocales = ['en-US', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'tr', 'ar-EG', 'zh', 'ja'];

/**
 * The shortest term a buyer sets with a demand, threat or not, in any alert language: hours for a duration (a day is
 * 24), the last second of the day for a day or date in the marketplace's main zone (default US), for business days
 * Monday to Friday too; `at` null for those when the time of the message is unknown. Null when no term is set: time that
 * has passed, return periods, delivery estimates, threats without a term. `text` keeps the buyer's words.
 */
export function findUltimatum(
  text: string,
  { at, marketplace, words }: { at: Instant | null; marketplace: string | null | undefined; words: TermWords },
): Ultimatum | null {
  const folded = foldSameLength(text);
  const { zone, locale } = findMarketplace(marketplace) ?? marketplaces[0];
  const patterns = patternsOf(words);
  const days = findDays(folded, [locale, ...dateLocales], patterns.days);
  const terms = [...findDurations(folded, patterns.durations), ...days].filter((term) =>
    isSetWithDemand(folded, term, patterns.context),
  );
  const ranked = terms
    .map((term) => ({ term, due: endOf(term, { at, zone }) }))
    .filter(({ due }) => due === null || at === null || due >= at)
    .sort((a, b) => lengthOf(a.term, a.due, at) - lengthOf(b.term, b.due, at));
  const shortest = ranked[0];
  if (!shortest) return null;
  const said = text.slice(shortest.term.start, shortest.term.end).replace(/[\s.,;]+$/, '');
  return 'hours' in shortest.term ? { text: said, hours: shortest.term.hours } : { text: said, at: shortest.due };
}
