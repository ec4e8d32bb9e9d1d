import { findMarketplace } from '../../marketplaces.ts';
import type { AmountPlace, FoundAmount } from './found-amount.ts';
import { readMagnitude } from './magnitude.ts';
import { isBareSum, isMoneyNear, isSizeBefore } from './money-context.ts';
import { type ReadCurrency, readCurrencyAfter, readCurrencyBefore } from './read-currency.ts';
import { numberPattern, readNumber } from './read-number.ts';

interface Sum {
  start: number;
  end: number;
  value: number;
}

/** The mark before a number is its own unless a space parts them and it follows another number: '50 € 30 days'. */
function ownCurrencyBefore(place: AmountPlace, start: number): ReadCurrency | null {
  const found = readCurrencyBefore(place, start);
  if (!found) return null;
  const isApart = place.folded[start - 1] === ' ';
  return isApart && /\d ?$/.test(place.folded.slice(Math.max(0, start - found.length - 2), start - found.length))
    ? null
    : found;
}

/** The mark after a number is its own unless it belongs to the next number: '2 $500 chairs'. */
function ownCurrencyAfter(place: AmountPlace, end: number): ReadCurrency | null {
  const found = readCurrencyAfter(place, end);
  if (!found) return null;
  const mark = place.folded.slice(end, end + found.length);
  const isNext = /^ [$€£¥₹₺]$/.test(mark) && /^\d/.test(place.folded.slice(end + found.length));
  return isNext ? null : found;
}

const rangeJoin = /^ ?(?:-|~|〜|to|up to|bis|a|tot|do|till|til|ile|至|到|から|الى) ?(?=\d)/;

const rangeUnit = /^(?:[a-z%:/]| ?(?:%|days?|weeks?|months?|people|persons|times|pieces|pcs|items|units|stars))/;

/** '$300-500': the upper end, where one follows. */
function widenRange({ folded }: AmountPlace, sum: Sum): Sum {
  const rest = folded.slice(sum.end, sum.end + 40);
  const join = rest.match(rangeJoin)?.[0];
  const raw = join && rest.slice(join.length).match(/^\d+(?:[.,' ]\d{3})*(?:[.,]\d{1,2})?(?![\d-])/)?.[0];
  if (!join || !raw) return sum;
  const read = readNumber(raw);
  const { value, length } = readMagnitude(read, rest.slice(join.length + raw.length));
  const isCount = rangeUnit.test(rest.slice(join.length + raw.length + length));
  if (!(value > sum.value) || isCount) return sum;
  return { ...sum, end: sum.end + join.length + raw.length + length, value };
}

/** '12€50': the cents after the sign. */
function addCents({ folded }: AmountPlace, sum: Sum, markEnd: number): Sum {
  const cents = /^[€$£]$/.test(folded[markEnd - 1] ?? '')
    ? folded.slice(markEnd).match(/^\d{2}(?![\d.,])/)?.[0]
    : undefined;
  return cents && Number.isInteger(sum.value)
    ? { ...sum, end: markEnd + 2, value: sum.value + Number(cents) / 100 }
    : { ...sum, end: markEnd };
}

function build({ text }: AmountPlace, { start, end, value }: Sum, currency: string): FoundAmount {
  return { start, end, quote: text.slice(start, end), amount: Math.round(value * 100) / 100, currency };
}

function isYear(raw: string): boolean {
  return /^(?:19|20)\d\d$/.test(raw);
}

function readBare(place: AmountPlace, sum: Sum, raw: string): FoundAmount | null {
  const { folded, marketplace } = place;
  const before = folded.slice(Math.max(0, sum.start - 50), sum.start);
  const isPart = /[\w#/:-]$/.test(before) && !/[\u4e00-\u9fff]$/.test(before);
  if (isPart || isYear(raw) || raw.replace(/[^\d]/g, '').length > 8 || sum.value < 1) return null;
  if (!isBareSum(before, folded.slice(sum.end, sum.end + 20))) return null;
  return build(place, sum, findMarketplace(marketplace)?.currency ?? 'USD');
}

function readOne(place: AmountPlace, match: RegExpExecArray): FoundAmount | null {
  const { folded } = place;
  const raw = match[0];
  const numberEnd = match.index + raw.length;
  const read = readNumber(raw);
  if (Number.isNaN(read)) return null;
  const { value, length, isMoney } = readMagnitude(read, folded.slice(numberEnd, numberEnd + 24));
  const sum = { start: match.index, end: numberEnd + length, value };
  const before = ownCurrencyBefore(place, match.index);
  if (before && !isSizeBefore(folded.slice(Math.max(0, match.index - 30), match.index - before.length))) {
    const wide = widenRange(place, sum);
    return build(place, { ...wide, start: match.index - before.length }, before.currency);
  }
  const after = ownCurrencyAfter(place, sum.end);
  if (after && (!after.isWeak || isMoneyNear(folded, sum.start, sum.end + after.length))) {
    return build(place, addCents(place, sum, sum.end + after.length), after.currency);
  }
  if (before || after) return null;
  if (isMoney) return build(place, sum, findMarketplace(place.marketplace)?.currency ?? 'USD');
  return readBare(place, sum, raw);
}

/** Every sum written in digits ('$1,299.00', '1 299 kr', '11万円', 'refunded 12.25'), in reading order. */
export function findDigitSums(place: AmountPlace): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const match of place.folded.matchAll(numberPattern)) {
    const sum = readOne(place, match);
    if (sum) found.push(sum);
  }
  return found;
}
