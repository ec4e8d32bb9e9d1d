import { foldSameLength } from '../../text/fold-same-length.ts';
import { findDigitSums } from './digit-sums.ts';
import type { AmountPlace, FoundAmount } from './found-amount.ts';
import { findSpokenSums } from './spoken-sums.ts';

function scriptOf(text: string): AmountPlace['script'] {
  if (/[\u0621-\u064a]/.test(text)) return 'arabic';
  if (/[\u3041-\u30fa]/.test(text)) return 'kana';
  return /[\u4e00-\u9fff]/.test(text) ? 'han' : 'other';
}

/**
 * Every sum of money in a text, in reading order, in the number formats and words of all alert languages; a range gives
 * its upper end. '$', '¥' and bare numbers beside words of paying take the marketplace's currency (default US). Not
 * years, watts, phone numbers, order ids, percentages or sizes. Time is linear in the text.
 */
export function findAmounts(text: string, { marketplace }: { marketplace?: string | null | undefined }): FoundAmount[] {
  const place = { text, folded: foldSameLength(text), marketplace, script: scriptOf(text) };
  const all = [...findDigitSums(place), ...findSpokenSums(place)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundAmount[] = [];
  for (const sum of all) if (sum.start >= (kept.at(-1)?.end ?? 0)) kept.push(sum);
  return kept;
}
