import { type PrintedDate, readCalendarDates } from '../../dates/calendar-date.ts';
import { readClockTime } from '../../dates/clock-time.ts';
import { foldSameLength } from '../../text/fold-same-length.ts';
import type { Term, TermDay } from './term.ts';
import type { TermWords } from './term-words.ts';

const letters = 'a-z\\u0621-\\u064a';
const fold = foldSameLength;
const which =
  "(?:(?:the|this|next|coming|following|kommenden?|nächsten?|diesen|ce|este|próxim[oa]|questo|prossim[oa]|nesta|esta|aankomende|komende|volgende|najbliższ\\w{0,4}|nästa|bu|gelecek|l'|le|la|el|il|o|a|zum|den|am|يوم|本|[这這]|下个?) ?)?";

/** The words around a day, compiled. */
export interface DayPatterns {
  readonly token: RegExp;
  readonly lead: RegExp;
  readonly tail: RegExp;
  readonly leadSoon: RegExp;
  readonly tailSoon: RegExp;
}

/** Compiles the words around a day. */
export function compileDays(words: TermWords): DayPatterns {
  const { endOfWeekWords, endOfMonthWords, endOfDayWords, nearDays, weekdays } = words;
  const named = [endOfWeekWords, endOfMonthWords, endOfDayWords, ...[...nearDays].reverse(), ...weekdays];
  const leads = fold(words.dayLeads.join('|'));
  const tails = fold(words.dayTails);
  return {
    token: new RegExp(
      `(?<![${letters}])${fold(which)}(?:${named.map((names) => `(${fold(names)})`).join('|')})(?![${letters}])`,
      'g',
    ),
    lead: new RegExp(`(?:^|[^${letters}])(${leads}) ?(?:[a-z]{2,3}\\.?,? )?$`),
    tail: new RegExp(`^[^.!?\\n]{0,8}?(?:${tails})`),
    leadSoon: new RegExp(`(?:^|[^${letters}])(?:${leads})(?: ?\\p{L}{1,14}[.,]*){0,2} ?$`, 'u'),
    tailSoon: new RegExp(`^[^!?\\n]{0,18}(?:${tails})`),
  };
}

const ordinal = /(?<![\d.,/])(\d{1,2})(?:st|nd|rd|th|º|日|号|號|\.(?!\d))(?! ?(?:[a-z]{3,}|月|\d|間|内))/g;
const bareDay =
  /(?:avant le|d'ici le|jusqu'au|antes del(?: dia)?|hasta el(?: dia)?|entro il|ate (?:o )?dia|voor de|do dnia) (\d{1,2})(?![\d:.,/h%]| ?[a-z€$])/g;
const timed = new RegExp(
  `(?:^|[^${letters}])(?:by|before|until|bis|vor|avant|antes de las?|entro le|ate as|voor|do godz\\w{0,4}\\.?|senast|fore)(?: kl\\.?)? (?=\\d{1,2}(?::\\d{2}| ?(?:am|pm|a\\.m|p\\.m|uhr|uur|h\\b)))`,
  'g',
);

const leadTime =
  /(?:^|[^a-z])(?:by|before|until|bis|vor|avant|antes de las?|entro le|ate as|voor|senast|fore)(?: kl\.?)? \d{1,2}(?:[:.h]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|uhr|uur|h)?,? (?:on |am |le |el |op |pa )?$/;

const kinds: readonly TermDay[] = [
  { kind: 'week-end' },
  { kind: 'month-end' },
  { kind: 'ahead', days: 0 },
  { kind: 'ahead', days: 2 },
  { kind: 'ahead', days: 1 },
  { kind: 'ahead', days: 0 },
];

function timeNear(folded: string, start: number, end: number): { hour: number; minute: number } | null {
  const around = `${folded.slice(Math.max(0, start - 14), start)} ${folded.slice(end, end + 18).replace(/[,.!?;].*$/, '')}`;
  const time = readClockTime(around);
  return time && time !== 'impossible' ? { hour: time.hour, minute: time.minute } : null;
}

/** A folded text and the patterns it is read with. */
interface DayReading {
  readonly folded: string;
  readonly patterns: DayPatterns;
}

function build({ folded, patterns: { lead, tail } }: DayReading, start: number, end: number, day: TermDay): Term {
  const before = lead.exec(folded.slice(Math.max(0, start - 32), start));
  const after = tail.exec(folded.slice(end, end + 24));
  const timed = before ? null : leadTime.exec(folded.slice(Math.max(0, start - 24), start));
  const led = before ?? timed;
  const first = led ? start - (led[0].length - led[0].search(/[^ ,.;:!?]/)) : start;
  const isKept = after && /[\u3041-\u9fff]|kadar/.test(after[0]);
  const last = isKept ? end + after[0].length : end;
  return { start: first, end: last, day, time: timeNear(folded, start, end), isStrong: Boolean(led ?? after) };
}

const asDate = ({ year, month, day }: PrintedDate): TermDay => ({ kind: 'date', year, month, day });

/** The dates around one number that a word nearby makes a term. */
function findDatesAt(reading: DayReading, at: number, locales: readonly string[]): Term[] {
  const { folded, patterns } = reading;
  const { leadSoon, tailSoon } = patterns;
  const from = Math.max(0, at - 34);
  if (!leadSoon.test(folded.slice(from, at)) && !tailSoon.test(folded.slice(at, at + 26))) return [];
  const around = folded.slice(from, at + 30);
  for (const locale of locales) {
    const dates = readCalendarDates(around, locale).filter((date) => date !== null && date !== 'ambiguous');
    const terms = dates.map((date) => build(reading, from + date.start, from + date.end, asDate(date)));
    if (terms.some(({ isStrong }) => isStrong)) return terms.filter(({ isStrong }) => isStrong);
  }
  return [];
}

function findDates(reading: DayReading, locales: readonly string[]): Term[] {
  const { folded } = reading;
  const found: Term[] = [];
  for (const { index } of folded.matchAll(/(?<![\d.,/-])\d{1,4}(?=[^\d])/g)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    found.push(...findDatesAt(reading, index, locales));
  }
  return found;
}

function findBareTimes(folded: string): Term[] {
  return [...folded.matchAll(timed)].flatMap((match) => {
    const end = match.index + match[0].length;
    const time = readClockTime(folded.slice(end, end + 12));
    if (!time || time === 'impossible' || time.start > 1) return [];
    const { hour, minute } = time;
    const start = match.index + match[0].search(/[a-z]/);
    return [{ start, end: end + time.end, day: { kind: 'ahead', days: 0 }, time: { hour, minute }, isStrong: true }];
  });
}

/** Every day, date or time of day in a folded text that may be a term: 'by Friday', 'bis zum 15.03.', 明天之前, 'EOD'. */
export function findDays(folded: string, locales: readonly string[], patterns: DayPatterns): Term[] {
  const reading = { folded, patterns };
  const { token } = patterns;
  const days: Term[] = /\d/.test(folded) ? findDates(reading, locales) : [];
  const isTaken = (start: number, end: number) => days.some((day) => start < day.end && end > day.start);
  const add = (start: number, end: number, day: TermDay) => {
    if (!isTaken(start, end)) days.push(build(reading, start, end, day));
  };
  for (const match of folded.matchAll(token)) {
    const place = match.slice(1).findIndex((group) => group !== undefined);
    const day = kinds[place] ?? { kind: 'weekday' as const, weekday: place - kinds.length + 1 };
    add(match.index, match.index + match[0].length, day);
  }
  for (const pattern of [ordinal, bareDay]) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index + match[0].search(/\d/);
      const day = Number(match[1]);
      if (day >= 1 && day <= 31)
        add(start, match.index + match[0].length, { kind: 'date', year: null, month: null, day });
    }
  }
  const times = findBareTimes(folded).filter(({ start, end }) => !isTaken(start, end + 12));
  return [...days, ...times].filter((term) => term.isStrong || isNear(term));
}

/** A named day needs a word that makes it a term, except for those nearest, which a demand alone makes one. */
function isNear(term: Term): boolean {
  return 'day' in term && term.day.kind !== 'weekday' && term.day.kind !== 'date';
}
