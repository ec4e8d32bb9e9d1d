import { foldSameLength } from '../../text/fold-same-length.ts';
import { hanNumberUnits, readHanNumber } from './han-number.ts';

/** Words that multiply a number in digits, in the alert languages (2 tys., 5 bin, 3 mil, 1.5 lakh). */
const words: readonly (readonly [factor: number, pattern: string])[] = [
  [100, 'hundred|hundert|honderd|hundra|مئه|مائه|yüz'],
  [1000, 'k|grand|thousand|tausend|tsd\\.?|mille|mila|mil|duizend|tys\\.?|tysi[ąa]c\\w*|tysi[ęe]cy|tusen|bin|الف|الاف'],
  [1e5, 'lakhs?|lacs?'],
  [1e6, 'm|mio\\.?|mn|millions?|millionen|millones|milioni|milione|milh(?:ões|ão)|miljoen|miljoner|mln|milyon|مليون'],
  [1e7, 'crores?'],
];
const pattern = new RegExp(
  `^[ -]?(?:${words.map(([, one]) => `(${foldSameLength(one)})`).join('|')})(?![a-z\\u0621-\\u064a])`,
);
const hanTail = new RegExp(`^(?:[${hanNumberUnits}]|(?<=[十百千万萬億亿])\\d)+`);
const about = /^[多来來余餘]/;

/** What follows a number and multiplies it: how many units of text, and the value of both together. */
export interface Magnitude {
  readonly length: number;
  readonly value: number;
  /** 'five grand' is money without any currency word. */
  readonly isMoney: boolean;
}

function readHanTail(value: number, rest: string): Magnitude | null {
  const tail = rest.match(hanTail)?.[0] ?? '';
  if (tail === '') return null;
  const read = readHanNumber(`${value}${tail}`);
  return Number.isNaN(read) ? null : { length: tail.length, value: read, isMoney: false };
}

/** Reads '万', '千5百', 'thousand', 'k', 'lakh' after `value`; unchanged, with length 0, when there is none. */
export function readMagnitude(value: number, rest: string): Magnitude {
  const han = readHanTail(value, rest);
  const word = han ? null : rest.match(pattern);
  const index = word ? word.slice(1).findIndex((part) => part !== undefined) : -1;
  const factor = words[index]?.[0] ?? 1;
  const base = han ?? { length: word?.[0].length ?? 0, value: value * factor, isMoney: word?.[0].trim() === 'grand' };
  const more = about.test(rest.slice(base.length)) ? 1 : 0;
  return { ...base, length: base.length + more };
}
