import { timeUnitSource, timeUnits } from '../../dates/time-units.ts';
import { foldSameLength } from '../../text/fold-same-length.ts';
import { hanNumberUnits, readHanNumber } from '../amounts/han-number.ts';
import { readSumWords } from '../amounts/sum-words.ts';
import type { Term } from './term.ts';
import { betweenCountAndUnit, businessDay, durationLeads, durationTails, weakLeads, weakTails } from './term-words.ts';

const letters = 'a-z\\u0621-\\u064a';
const fold = foldSameLength;
const unit = `(?:(${fold(businessDay)})|${timeUnitSource})(?![${letters}])`;
const between = `(?:${fold(betweenCountAndUnit)})?`;
const range = '(?: ?(?:-|~|to|or|bis|oder|a|o|ou|tot|do|lub|till|eller|ila|至|到|から) ?(\\d{1,3}))?';
const counted = new RegExp(`(?<![\\d.,${letters}])(\\d{1,4})${range}[ -]?${between}${unit}`, 'g');
const spelled = new RegExp(`(?<=[${letters}])[ -]${between}${unit}`, 'g');
const hanCounted = new RegExp(`([${hanNumberUnits}]{1,4})${unit}`, 'g');
const arabicDual = /(?<![\u0621-\u064a])(?:(ساع)|(يوم)|(اسبوع))(?:ين|ان|تين|تان)(?![\u0621-\u064a])/g;

const lead = new RegExp(`(?:^|[^${letters}])(${fold(durationLeads.join('|'))})[ :]*$`);
const tail = new RegExp(`^(?:[ ,]{0,2})(${fold(durationTails.join('|').replaceAll('icinde', 'içinde'))})`);
const keptTail = /^[ ]?(?:icinde|[\u3041-\u9fff]+)/;

const weakLead = new RegExp(`^(?:${fold(weakLeads)})$`);
const weakTail = new RegExp(`^(?:${fold(weakTails)})`);
const isStrongLead = (words: string | undefined) => words !== undefined && !weakLead.test(words.trim());
const isStrongTail = (words: string | undefined) => words !== undefined && !weakTail.test(words);

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

function asTerm(folded: string, { start, end, count, groups }: Length): Term | null {
  const place = groups.findIndex((group) => group !== undefined);
  if (place < 0 || !(count > 0)) return null;
  const before = lead.exec(folded.slice(Math.max(0, start - 45), start));
  const after = tail.exec(folded.slice(end, end + 30));
  if (!before && !after) return null;
  const first = before ? start - (before[0].length - before[0].search(/[^ ,.;:!?]/)) : start;
  const last = after && keptTail.test(after[0]) ? end + after[0].length : end;
  const isStrong = isStrongLead(before?.[1]) || isStrongTail(after?.[1]);
  const stands = { start: first, end: last, isStrong };
  if (place === 0) return { ...stands, businessDays: count };
  return { ...stands, hours: count * (hoursOf[timeUnits[place - 1] ?? 'hour'] ?? 1) };
}

/** Every duration in a folded text that is set as a term: 'within 48 hours', 'binnen einer Woche', 三天内. */
export function findDurations(folded: string): Term[] {
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
  const terms = lengths.map((length) => asTerm(folded, length));
  return [...terms.filter((term) => term !== null), ...findDuals(folded)];
}

function findDuals(folded: string): Term[] {
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
