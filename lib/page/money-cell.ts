import { marketplaces } from '#lib/core/marketplaces.ts';
import type { Money } from '#lib/core/reading/money.ts';

/** Signs and words of currencies that name one currency; '$', '¥' and 'kr' need the marketplace to tell. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/US\s?\$|\$\s?US/i, 'USD'],
  [/C(A|DN)?\s?\$|\$\s?CA\b/i, 'CAD'],
  [/A(U)?\s?\$/i, 'AUD'],
  [/S\s?\$|SG\s?\$/i, 'SGD'],
  [/M(E)?X\s?\$/i, 'MXN'],
  [/R\s?\$/, 'BRL'],
  [/€|\beuros?\b|欧元|ユーロ|يورو/i, 'EUR'],
  [/£|英镑|ポンド/, 'GBP'],
  [/zł/i, 'PLN'],
  [/₺|\bTL\b/, 'TRY'],
  [/₹|\bRs\.?(?=\s?\d)/i, 'INR'],
  [/円|日元|JP\s?¥/, 'JPY'],
  [/人民币|CN\s?¥|元/, 'CNY'],
  [/د\.إ|درهم/, 'AED'],
  [/ر\.س|ريال|﷼/, 'SAR'],
  [/ج\.م|جنيه/, 'EGP'],
];
const codes = new RegExp(
  `(?<![A-Za-z])(${[...new Set(marketplaces.map(({ currency }) => currency)), 'CNY'].join('|')})(?![A-Za-z])`,
);
const number = /\d(?:[\d\s.,'’٬٫\u00a0\u202f]*\d)?/;

const latin = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/** '1.234,50', '1,234.50', '1 234,50', '1’234.50', '12,50' as a number; the last mark with one or two digits after it is the decimal one. */
export function readNumber(printed: string): number {
  const text = printed
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/[\s\u00a0\u202f'’]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(text);
  const whole = (decimal ? text.slice(0, decimal.index) : text).replace(/[.,]/g, '');
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}

/** The currency a text names, the bare signs '$', '¥' and 'kr' by the currency expected there; null where it names none. */
export function findCurrency(text: string, expected: string | null): string | null {
  const code = codes.exec(text)?.[1];
  if (code) return code;
  const bare = text.replace(/[A-Z]{1,3}\s?\$/, '');
  const named = signs.find(([sign]) => sign.test(text))?.[1];
  if (named) return named;
  if (/\$/.test(bare)) return expected && /^(USD|CAD|AUD|SGD|MXN)$/.test(expected) ? expected : 'USD';
  if (/[¥￥]/.test(text)) return expected === 'CNY' ? 'CNY' : 'JPY';
  if (/\bkr\b/i.test(text)) return 'SEK';
  if (/(^|\s)R\s?\d/.test(text)) return 'ZAR';
  return null;
}

/** The amount in a cell that holds one amount; null where it holds none or no currency can be told. */
export function readMoney(cell: string, expected: string | null = null): Money | null {
  const text = latin(cell);
  const currency = findCurrency(text, expected);
  const digits = number.exec(text.replace(/\d{3}-\d{7}-\d{7}/g, ''))?.[0];
  if (!currency || !digits) return null;
  const amount = readNumber(digits);
  return Number.isFinite(amount) ? { amount, currency } : null;
}

/** Does a cell look like one amount of money and nothing else? */
export const isMoney = (text: string): boolean =>
  text.length < 30 &&
  readMoney(text) !== null &&
  text.replace(number, '').replace(/[A-Z]{3}|[\p{Sc}\s.,()-]|kr|zł|TL|Rs|Euros?|US|CA|AU|MX/giu, '').length <= 4;
