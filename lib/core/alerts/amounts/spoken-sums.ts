import { findMarketplace } from '../../marketplaces.ts';
import { foldSameLength } from '../../text/fold-same-length.ts';
import type { AmountPlace, FoundAmount } from './found-amount.ts';
import { hanNumberUnits, readHanNumber } from './han-number.ts';
import { isMoneyNear } from './money-context.ts';
import { readCurrencyAfter, readCurrencyBefore } from './read-currency.ts';
import { readSumWords } from './sum-words.ts';

/** Beginnings of the words for currencies that may follow a number in words. */
const currencyStems = foldSameLength(
  'doll|dólar|dolar|buck|eur|avro|€|\\$|us|pound|quid|sterl|livre|libra|lira|tl|yen|ien|jen|zł|kron|kr|spänn|reais|real|rup|rand|dirham|ri[ya]|peso|frank|pund|pond|pfund|funt|balles|دولار|ريال|جنيه|درهم|لير|يورو',
);
const wordEnd = new RegExp(
  `[a-z\\u0621-\\u064a](?=[ -](?:de |d'|di |of )?(?:${currencyStems}))|(?<=[a-z] )grand(?![a-z])`,
  'g',
);
const hanRun = new RegExp(`[${hanNumberUnits}]{1,14}[多来來余餘]?`, 'g');

function build({ text }: AmountPlace, start: number, end: number, amount: number, currency: string): FoundAmount {
  return { start, end, quote: text.slice(start, end), amount, currency };
}

function readWords(place: AmountPlace, end: number): FoundAmount | null {
  const sum = readSumWords(place.folded, end);
  if (!sum) return null;
  const isGrand = place.folded.endsWith('grand', end);
  const mark = readCurrencyAfter(place, end);
  if (mark && /^ ?\d/.test(place.folded.slice(end + mark.length, end + mark.length + 2))) return null;
  if (isGrand && sum.start === end - 'grand'.length) return null;
  if (!mark)
    return isGrand
      ? build(place, sum.start, end, sum.value, findMarketplace(place.marketplace)?.currency ?? 'USD')
      : null;
  if (mark.isWeak && !isMoneyNear(place.folded, sum.start, end + mark.length)) return null;
  return build(place, sum.start, end + mark.length, sum.value, mark.currency);
}

function readHan(place: AmountPlace, run: RegExpExecArray): FoundAmount | null {
  const { folded } = place;
  const end = run.index + run[0].length;
  if (/[几幾数\d.]/.test(folded[run.index - 1] ?? '')) return null;
  const mark = readCurrencyAfter(place, end);
  const amount = readHanNumber(run[0].replace(/[多来來余餘]$/, ''));
  const before = mark || run[0].length < 2 ? null : readCurrencyBefore(place, run.index);
  if (before && !Number.isNaN(amount)) return build(place, run.index - before.length, end, amount, before.currency);
  if (!mark || Number.isNaN(amount)) return null;
  if (mark.isWeak && (amount < 10 || !isMoneyNear(folded, run.index, end + mark.length))) return null;
  return build(place, run.index, end + mark.length, amount, mark.currency);
}

/** Every sum written in words or in Chinese numerals ('five hundred dollars', '三千五百円'), in no particular order. */
export function findSpokenSums(place: AmountPlace): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const match of place.folded.matchAll(wordEnd)) {
    const sum = readWords(place, match.index + match[0].length);
    if (sum) found.push(sum);
  }
  for (const match of place.folded.matchAll(hanRun)) {
    const sum = readHan(place, match);
    if (sum) found.push(sum);
  }
  return found;
}
