import { dayMonthOrder, namesWeekday, readMonth } from './locale-dates.ts';
import { isCalendarDay } from './zone-time.ts';

/** A date as printed: `year` null where none is; `start` and `end` are offsets into the folded text. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Only two figures of the year were printed. */
  readonly isYearShort: boolean;
}

/** 'ambiguous': a date in figures whose day and month can be swapped, and nothing settles it. */
export type DateReading = PrintedDate | 'ambiguous' | null;

const ordinal = '(?:st|nd|rd|th|er|re|:?e|:?a|º|°|ª|o|\\.)?';
const link = "(?: ?(?:,|-|/|\\.) ?| (?:of|de|del|d') ?| ){0,3}";
const word = '([\\p{L}\\p{M}]+)\\.?';
const yearAfter =
  "(?:[ ,./-]{0,3}(?: ?(?:de|del|of) )?[ ,]{0,2}(?:(\\d{4})(?!\\d)|'(\\d{2})(?!\\d)|(?<=[-/ ])(\\d{2})(?!\\d|[:.h]|\\s?(?:am|pm|a\\.|p\\.|uhr|时|時|点))))?";

const han =
  /(?:(\d{4}|\d{2}) ?年|令和 ?(\d{1,2}|元) ?年|(?:民国|民國) ?(\d{1,3}) ?年)? ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]/g;
const yearFirst = /(?<!\d)(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/g;
const figures = /(?<![\d.:])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d:])/g;
const shortFigures = /(?<![\d.:/])(\d{1,2})(?:\/(\d{1,2})(?![\d/:])|\.(\d{1,2})\.(?!\d))/g;
const yearWord = new RegExp(`(?<!\\d)(\\d{4})[ -]${word}[ -](\\d{1,2})(?!\\d)`, 'gu');
const dayWord = new RegExp(`(?<![\\d:.])(\\d{1,2})${ordinal}${link}${word}${yearAfter}`, 'gu');
const wordDay = new RegExp(`${word}[ -]?(\\d{1,2})(?!\\d|[:.h]\\d)(?:st|nd|rd|th)?${yearAfter}`, 'gu');

interface Fields {
  readonly year?: string | number | null | undefined;
  readonly month: number | null;
  readonly day: number;
}

function build(match: RegExpExecArray, { year, month, day }: Fields): PrintedDate | null {
  if (month === null) return null;
  const isYearShort = typeof year === 'string' && year.length === 2;
  const full = year === undefined || year === null ? null : Number(year) + (isYearShort ? 2000 : 0);
  if (!isCalendarDay(full ?? 2024, month, day)) return null;
  return { start: match.index, end: match.index + match[0].length, year: full, month, day, isYearShort };
}

function readHan(match: RegExpExecArray): PrintedDate | null {
  const [, year, reiwa, republic, month, day] = match;
  const era = reiwa ? 2018 + (reiwa === '元' ? 1 : Number(reiwa)) : republic ? 1911 + Number(republic) : undefined;
  return build(match, { year: era ?? year, month: Number(month), day: Number(day) });
}

interface Figures {
  readonly first: number;
  readonly second: number;
  readonly year: string | null;
  readonly isDotted: boolean;
}

function readFigures(match: RegExpExecArray, figures: Figures, folded: string, locale: string): DateReading {
  const { first, second, year, isDotted } = figures;
  const dayFirst = build(match, { year, day: first, month: second });
  const monthFirst = build(match, { year, day: second, month: first });
  if (!dayFirst || !monthFirst || first === second) return dayFirst ?? monthFirst;
  const order = dayMonthOrder(locale, year === null ? 'short' : 'full');
  if (order === 'day-first') return dayFirst;
  if (order === 'month-first' && !isDotted) return monthFirst;
  return settleByWeekday([dayFirst, monthFirst], folded, locale);
}

function settleByWeekday(dates: readonly PrintedDate[], folded: string, locale: string): DateReading {
  const named = dates.filter(
    ({ year, month, day }) => year !== null && namesWeekday(folded, Date.UTC(year, month - 1, day), locale),
  );
  return named.length === 1 ? (named[0] as PrintedDate) : 'ambiguous';
}

function readWords(match: RegExpExecArray, locale: string, isDayFirst: boolean): PrintedDate | null {
  const [, first = '', second = '', long, apostrophe, short] = match;
  const [day, name] = isDayFirst ? [first, second] : [second, first];
  return build(match, { year: long ?? apostrophe ?? short, month: readMonth(name, locale), day: Number(day) });
}

/** Every date printed in a folded text, in figures, words or 年月日, in reading order; overlapping readings left out. */
export function readCalendarDates(folded: string, locale: string): DateReading[] {
  const found: { at: number; end: number; date: DateReading }[] = [];
  const collect = (pattern: RegExp, read: (match: RegExpExecArray) => DateReading) => {
    for (const match of folded.matchAll(pattern)) {
      const [at, end] = [match.index, match.index + match[0].length];
      const date = found.some((one) => at < one.end && end > one.at) ? null : read(match);
      if (date) found.push({ at, end, date });
    }
  };
  collect(han, readHan);
  collect(yearFirst, (match) => build(match, { year: match[1], month: Number(match[3]), day: Number(match[4]) }));
  collect(yearWord, (match) =>
    build(match, { year: match[1], month: readMonth(match[2] ?? '', locale), day: Number(match[3]) }),
  );
  collect(dayWord, (match) => readWords(match, locale, true));
  collect(wordDay, (match) => readWords(match, locale, false));
  collect(figures, (match) => {
    const [, first, mark, second, year = ''] = match;
    const isDotted = mark === '.';
    return readFigures(match, { first: Number(first), second: Number(second), year, isDotted }, folded, locale);
  });
  collect(shortFigures, (match) => {
    const [, first, slashed, dotted] = match;
    const second = Number(slashed ?? dotted);
    return readFigures(match, { first: Number(first), second, year: null, isDotted: !slashed }, folded, locale);
  });
  return found.sort((a, b) => a.at - b.at).map(({ date }) => date);
}
