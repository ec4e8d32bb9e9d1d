import { timeUnitSource, timeUnits } from '../../dates/time-units.ts';
import { foldSameLength } from '../../text/fold-same-length.ts';
import { hanNumberUnits, readHanNumber } from '../amounts/han-number.ts';
import { readSumWords } from '../amounts/sum-words.ts';
import type { Term } from './term.ts';
import type { TermWords } from './term-words.ts';

const letters = 'a-z\\u0621-\\u064a';
const fold = foldSameLength;
const range = '(?: ?(?:-|~|to|or|bis|oder|a|o|ou|tot|do|lub|till|eller|ila|至|到|から) ?(\\d{1,3}))?';
const arabicDual = /(?<![\u0621-\u064a])(?:(ساع)|(يوم)|(اسبوع))(?:ين|ان|تين|تان)(?![\u0621-\u064a])/g;

const keptTail = /^[ ]?(?:icinde|[\u3041-\u9fff]+)/;

/** The words around a duration, compiled. */
export interface DurationPatterns {
  readonly counted: RegExp;
  readonly spelled: RegExp;
  readonly hanCounted: RegExp;
  readonly lead: RegExp;
  readonly tail: RegExp;
  readonly weakLead: RegExp;
  readonly weakTail: RegExp;
}

/** Compiles the words around a duration. */
export function compileDurations(words: TermWords): DurationPatterns {
  const unit = `(?:(${fold(words.businessDay)})|${timeUnitSource})(?![${letters}])`;
  const between = `(?:${fold(words.betweenCountAndUnit)})?`;
  return {
    counted: new RegExp(`(?<![\\d.,${letters}])(\\d{1,4})${range}[ -]?${between}${unit}`, 'g'),
    spelled: new RegExp(`(?<=[${letters}])[ -]${between}${unit}`, 'g'),
    hanCounted: new RegExp(`([${hanNumberUnits}]{1,4})${unit}`, 'g'),
    lead: new RegExp(`(?:^|[^${letters}])(${fold(words.durationLeads.join('|'))})[ :]*$`),
    tail: new RegExp(`^(?:[ ,]{0,2})(${fold(words.durationTails.join('|').replaceAll('icinde', 'içinde'))})`),
    weakLead: new RegExp(`^(?:${fold(words.weakLeads)})$`),
    weakTail: new RegExp(`^(?:${fold(words.weakTails)})`),
  };
}

const hoursOf: Record<string, number> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 720,
  year: 8760,
};

interface Length {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** What each unit group of the pattern holds, business days first. */
  readonly groups: readonly (string | undefined)[];
}

function asTerm(folded: string, { start, end, count, groups }: Length, patterns: DurationPatterns): Term | null {
  const { lead, tail, weakLead, weakTail } = patterns;
  const place = groups.findIndex((group) => group !== undefined);
  if (place < 0 || !(count > 0)) return null;
  const before = lead.exec(folded.slice(Math.max(0, start - 45), start));
  const after = tail.exec(folded.slice(end, end + 30));
  if (!before && !after) return null;
  const first = before ? start - (before[0].length - before[0].search(/[^ ,.;:!?]/)) : start;
  const last = after && keptTail.test(after[0]) ? end + after[0].length : end;
  const isStrong = Boolean(
    (before && !weakLead.test((before[1] ?? '').trim())) || (after && !weakTail.test(after[1] ?? '')),
  );
  const stands = { start: first, end: last, isStrong };
  if (place === 0) return { ...stands, businessDays: count };
  return { ...stands, hours: count * (hoursOf[timeUnits[place - 1] ?? 'hour'] ?? 1) };
}

/** Every duration in a folded text that is set as a term: 'within 48 hours', 'binnen einer Woche', 三天内. */
export function findDurations(folded: string, patterns: DurationPatterns): Term[] {
  const { counted, spelled, hanCounted, lead } = patterns;
  const lengths: Length[] = [];
  for (const match of folded.matchAll(counted)) {
    const [whole, low, high, ...groups] = match;
    lengths.push({ start: match.index, end: match.index + whole.length, count: Number(high ?? low), groups });
  }
  for (const match of folded.matchAll(spelled)) {
    const words = readSumWords(folded, match.index);
    const [whole, ...groups] = match;
    if (words && whole.length > 3 && words.value < 100) {
      lengths.push({ start: words.start, end: match.index + whole.length, count: words.value, groups });
    }
  }
  for (const match of folded.matchAll(hanCounted)) {
    const [whole, count = '', ...groups] = match;
    lengths.push({ start: match.index, end: match.index + whole.length, count: readHanNumber(count), groups });
  }
  const terms = lengths.map((length) => asTerm(folded, length, patterns));
  return [...terms.filter((term) => term !== null), ...findDuals(folded, lead)];
}

function findDuals(folded: string, lead: RegExp): Term[] {
  return [...folded.matchAll(arabicDual)].flatMap((match) => {
    const before = lead.exec(folded.slice(Math.max(0, match.index - 45), match.index));
    const hours = 2 * (match[1] ? 1 : match[2] ? 24 : 168);
    return before
      ? [
          {
            start: match.index - before[0].trimStart().length,
            end: match.index + match[0].length,
            isStrong: true,
            hours,
          },
        ]
      : [];
  });
}
