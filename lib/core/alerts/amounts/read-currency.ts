import { findMarketplace } from '../../marketplaces.ts';
import { foldSameLength } from '../../text/fold-same-length.ts';
import { type CurrencyMark, currencyMarks } from './currency-marks.ts';
import type { AmountPlace } from './found-amount.ts';

const dollarCurrencies = ['USD', 'CAD', 'AUD', 'SGD', 'MXN'];
const letters = 'a-z\\u0621-\\u064a';

/** Each mark is one group, in order, so that the group that matched names the mark. */
const anyOf = (marks: readonly CurrencyMark[]) => marks.map(({ mark }) => `(${foldSameLength(mark)})`).join('|');
const beforeMarks = currencyMarks.filter(({ only }) => only !== 'after');
const afterMarks = currencyMarks.filter(({ only }) => only !== 'before');
const beforePattern = new RegExp(`(?<![${letters}])(?:${anyOf(beforeMarks)})[ :]?$`);
const afterPattern = new RegExp(
  `^(?:,-{1,2}|\\.-)?[ -]?(?:de |d'|di |of |من )?(?:${anyOf(afterMarks)})(?<![${letters}](?=[${letters}]))`,
);

/** A currency mark beside a number: its end nearest the text's margin, and whether it needs words about money. */
export interface ReadCurrency {
  readonly currency: string;
  readonly length: number;
  readonly isWeak: boolean;
}

function resolve(rule: string, { script, marketplace }: AmountPlace): string {
  const own = findMarketplace(marketplace)?.currency;
  const ownDollar = own !== undefined && dollarCurrencies.includes(own) ? own : undefined;
  switch (rule) {
    case 'dollar':
      return ownDollar ?? 'USD';
    case 'buck':
      return own ?? 'USD';
    case 'crown':
      return 'SEK';
    case 'pound':
      return own === 'EGP' || script === 'arabic' ? 'EGP' : 'GBP';
    case 'cny-or-own':
      return ownDollar ?? 'CNY';
    case 'yen-sign':
      return own === 'JPY' || script !== 'han' ? 'JPY' : 'CNY';
    default:
      return rule;
  }
}

function accept(place: AmountPlace, marks: readonly CurrencyMark[], match: RegExpMatchArray | null, at: number) {
  if (!match) return null;
  const found = marks[match.slice(1).findIndex((part) => part !== undefined)];
  if (!found) return null;
  const raw = place.text.slice(at, at + match[0].length);
  if (found.isUpper && raw !== raw.toUpperCase()) return null;
  if (found.markets && !found.markets.includes(findMarketplace(place.marketplace)?.code ?? '')) return null;
  return { currency: resolve(found.currency, place), length: match[0].length, isWeak: found.isWeak === true };
}

/** The currency written right before `start`; null when there is none. */
export function readCurrencyBefore(place: AmountPlace, start: number): ReadCurrency | null {
  const from = Math.max(0, start - 22);
  const match = place.folded.slice(from, start).match(beforePattern);
  return accept(place, beforeMarks, match, from + (match?.index ?? 0));
}

/** The currency written right after `end`; null when there is none. */
export function readCurrencyAfter(place: AmountPlace, end: number): ReadCurrency | null {
  const match = place.folded.slice(end, end + 30).match(afterPattern);
  return accept(place, afterMarks, match, end);
}
