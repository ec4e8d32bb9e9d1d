import { foldSameLength } from '../../text/fold-same-length.ts';
import type { NumberWords } from './number-words.ts';

interface Lexicon {
  readonly values: ReadonlyMap<string, number>;
  readonly join: string;
  readonly isCompound: boolean;
  readonly longest: number;
}

function buildLexicon({ small, tens, hundreds, twoThousand, powers, join, isCompound }: NumberWords): Lexicon {
  const values = new Map<string, number>();
  const add = (list: string, valueAt: (index: number) => number) =>
    list.split(' ').forEach((variants, index) => {
      for (const word of variants.split('/')) if (word !== '-') values.set(foldSameLength(word), valueAt(index));
    });
  add(powers, (index) => [100, 1000, 1_000_000][index] as number);
  add(twoThousand ?? '-', () => 2000);
  add(hundreds ?? '-', (index) => 100 * (index + 1));
  add(tens, (index) => 10 * (index + 2));
  add(small, (index) => index + 1);
  const longest = Math.max(...[...values.keys()].map((word) => word.length));
  return { values, join: foldSameLength(join), isCompound: isCompound === true, longest };
}

const numberEnds = new Map<string, boolean>();
let lexicons: readonly Lexicon[] = [];
let taken: readonly NumberWords[] = [];

/** Takes the number words of all languages, which are too large for the page script. */
export function takeNumberWords(words: readonly NumberWords[]): void {
  if (words === taken) return;
  taken = words;
  lexicons = words.map(buildLexicon);
  numberEnds.clear();
}

/** The values a word is made of, in order; null when any part of it is no number. A joining word has no value. */
function readWord(word: string, lexicon: Lexicon): number[] | null {
  const whole = lexicon.values.get(word);
  if (whole !== undefined) return [whole];
  if (word === lexicon.join) return [];
  if (lexicon.join === 'و' && word.startsWith('و')) return readWord(word.slice(1), lexicon);
  if (!lexicon.isCompound || word.length < 5 || word.length > 60) return null;
  return readParts(word, lexicon);
}

function readParts(word: string, { values, join, longest }: Lexicon): number[] | null {
  const parts: number[] = [];
  let rest = word;
  while (rest !== '') {
    let size = Math.min(longest, rest.length);
    while (size > 0 && !values.has(rest.slice(0, size))) size -= 1;
    if (size > 0) parts.push(values.get(rest.slice(0, size)) as number);
    else if (join !== '' && parts.length > 0 && rest.startsWith(join)) size = join.length;
    else return null;
    rest = rest.slice(size);
  }
  return parts;
}

function addUp(values: readonly number[], isFrench: boolean): number {
  let total = 0;
  let group = 0;
  for (const value of values) {
    if (value >= 1000) {
      total += Math.max(group, 1) * value;
      group = 0;
    } else if (value === 100 && group < 100) group = Math.max(group, 1) * 100;
    else if (isFrench && value === 20 && group % 100 === 4) group += 76;
    else group += value;
  }
  return total + group;
}

/** A sum in words: where it starts in the folded text and what it comes to. */
export interface WordSum {
  readonly start: number;
  readonly value: number;
}

/** A word of a folded text and where it stands. */
interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words before `end`, the nearest first: at most twelve, in the last 120 units. */
function wordsBefore(folded: string, end: number): PlacedWord[] {
  const from = Math.max(0, end - 120);
  return [...folded.slice(from, end).matchAll(/[\p{L}']+/gu)]
    .slice(-12)
    .reverse()
    .map(({ index, 0: word }) => ({ word, start: from + index, end: from + index + word.length }));
}

function addBackward(folded: string, end: number, before: readonly PlacedWord[], lexicon: Lexicon): WordSum | null {
  const words: number[][] = [];
  let start = end;
  let valued: WordSum | null = null;
  for (const { word, start: wordStart, end: wordEnd } of before) {
    if (!/^[ -]{0,2}$/.test(folded.slice(wordEnd, start))) break;
    const values = readWord(word, lexicon);
    if (!values) break;
    start = wordStart;
    words.unshift(values);
    if (values.length > 0) valued = { start, value: addUp(words.flat(), lexicon.join === 'et') };
  }
  return valued;
}

const asciiWord = /^[a-z']*$/;

/** May a number in words end with this word? Remembered, because nearly every word of a text is asked about and is none. */
function mayEndNumber(word: string): boolean {
  if (!asciiWord.test(word)) return true;
  const known = numberEnds.get(word);
  if (known !== undefined) return known;
  if (numberEnds.size > 20_000) numberEnds.clear();
  const may = lexicons.some((lexicon) => readWord(word, lexicon) !== null);
  numberEnds.set(word, may);
  return may;
}

const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || unit === 39 || unit > 127;

/** The word that ends at most two spaces or hyphens before `end`, within 120 units. */
function lastWord(folded: string, end: number): string {
  let last = end;
  while (last > end - 2 && (folded[last - 1] === ' ' || folded[last - 1] === '-')) last -= 1;
  let start = last;
  while (start > 0 && start > end - 120 && isWordUnit(folded.charCodeAt(start - 1))) start -= 1;
  return folded.slice(start, last);
}

/** The sum in words that ends right before `end` of a folded text, in whichever language reads most of it; null: none. */
export function readSumWords(folded: string, end: number): WordSum | null {
  if (!mayEndNumber(lastWord(folded, end))) return null;
  const before = wordsBefore(folded, end);
  let best: WordSum | null = null;
  for (const lexicon of lexicons) {
    const found = addBackward(folded, end, before, lexicon);
    if (found && (!best || found.start < best.start)) best = found;
  }
  return best;
}
