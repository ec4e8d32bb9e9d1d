import type { Money } from '../../reading/money.ts';
import type { ReplyText, Span } from '../reply-text.ts';

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  円: 'JPY',
  元: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  dollars: 'USD',
  dollar: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  yen: 'JPY',
};
const unit = '[a-z]{3}(?![a-z])|[$€£¥]|円|元|美元|欧元|dollars?|euros?|pounds|yen';
const amount = new RegExp(
  String.raw`(?:(${unit})\s?)?(?<![\d.,-])(\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?![\d-])(?:\s?(${unit}))?`,
  'g',
);

/** '1.299,00' and '1,299.00' alike: the last mark with one or two figures after it is the decimal one. */
function toNumber(written: string): number {
  const [, whole = written, , cents = '0'] = /^(.*?)(?:([.,])(\d{1,2}))?$/.exec(written) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${cents}`);
}

/** Amounts above what the writer may promise, in the ceiling's currency. Silent without a ceiling. */
export function findAboveAuthority({ folded }: ReplyText, ceiling: Money | undefined): Span[] {
  if (!ceiling) return [];
  return [...folded.matchAll(amount)].flatMap(({ index, 0: found, 1: before = '', 2: number = '', 3: after = '' }) => {
    const currencies = [before, after].map((word) => signs[word] ?? word.toUpperCase());
    const isMeant = currencies.includes(ceiling.currency) || (before === '¥' && ceiling.currency === 'CNY');
    return isMeant && toNumber(number) > ceiling.amount ? [{ start: index, end: index + found.trimEnd().length }] : [];
  });
}
