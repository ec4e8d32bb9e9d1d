import { timeWords, wordsIn } from './time-words.ts';

/** A printed time found in a short text. */
export interface Stamp {
  /** The time as printed. */
  readonly text: string;
  readonly hasDate: boolean;
  readonly hasClock: boolean;
  /** What stands beside it: a name, a label; '' when it stands alone. */
  readonly rest: string;
}

const clock =
  /(?<![\d:.,])(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}(?!\d)|(?<!\d)\d{1,2}\s?h\s?[0-5]\d(?!\d)|\d{1,2}\s?[时時点點]|(?<!\d)(?:1[0-2]|0?\d)\s?[ap]\.?m\b|(?<!\d)(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s*(?:uhr|[ap]\.?m))|(?<=\d{4},?\s(?:at |kl\.? |alle |ore )?)\d{1,2}\.\d\d(?!\d)/i;
const numericDate =
  /(?<![\d-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([-/.])\s?\d{1,2}\1\s?(?:\d{4}|\d{2}))(?![\d-])|\d{1,2}\s?月\s?\d{1,2}\s?日/;
const token = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{L}[\p{L}\p{M}'’]*|\p{Nd}+|[^\p{L}\p{Nd}]+/gu;
const trimmed = (text: string) => text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');

const toLatinDigits = (text: string) =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Stretches of a text that hold nothing but numbers and words of time. */
function timeRuns(text: string): Run[] {
  const { all } = timeWords();
  const runs: Run[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0) runs.push({ start, end });
    start = -1;
  };
  for (const { 0: part, index } of text.matchAll(token)) {
    const isWord = /\p{L}/u.test(part);
    const isNumber = /\p{Nd}/u.test(part);
    if (isNumber ? part.length > 4 : isWord && !wordsIn(part).every((word) => all.has(word))) close();
    else if (isNumber || isWord) {
      if (start < 0) start = index;
      end = index + part.length;
    } else if (/[\n|·•—]/.test(part) && start >= 0 && !/\p{Nd}/u.test(text.slice(start, end))) close();
  }
  close();
  return runs;
}

/** '2 hours ago', 'vor 3 Std.', '3h'. */
const isAgo = (run: string, relativeWords: number): boolean =>
  /\d|\b(an?|one|eine[mr]?|une?|una|uno|uma?|een|ett|bir)\s/i.test(run) &&
  relativeWords > 0 &&
  !/\d[.,]\d/.test(run) &&
  !clock.test(run) &&
  /\d\s?[hdm]\b|\p{L}{3}|前/u.test(run) &&
  (/\d/.test(run) || relativeWords > 1);

let dayPattern: RegExp | undefined;

/** 'today', 'gestern', 昨天: whole words in scripts that part words. */
function dayPhrases(days: ReadonlySet<string>): RegExp {
  dayPattern ??= new RegExp([...days].map((day) => (/^[a-z]/.test(day) ? ` ${day} ` : day)).join('|'));
  return dayPattern;
}

function describe(run: string): { hasDate: boolean; hasClock: boolean; isRelative: boolean } {
  const { months, relative, days } = timeWords();
  const words = wordsIn(run);
  const hasNumber = /\d/.test(run);
  const isDay = dayPhrases(days).test(` ${run.toLowerCase().replace(/[,.]/g, '')} `);
  const named = hasNumber && words.some((word) => months.has(word)) && /\p{L}{3}|月/u.test(run);
  return {
    hasClock: clock.test(run),
    hasDate: numericDate.test(run) || named,
    isRelative:
      isDay ||
      isAgo(run, words.filter((word) => relative.has(word)).length) ||
      /^(just now|刚刚|gerade eben|たった今|剛剛)$/i.test(run),
  };
}

/** The printed time in a short text; null where it holds none. Longer texts only mention times. */
export function findStamp(text: string): Stamp | null {
  if (text.length > 160) return null;
  const plain = toLatinDigits(text);
  for (const { start, end } of timeRuns(plain).sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const { hasClock, hasDate, isRelative } = describe(plain.slice(start, end));
    if (!hasClock && !hasDate && !isRelative) continue;
    const rest = trimmed(`${trimmed(text.slice(0, start))} ${trimmed(text.slice(end))}`);
    return { text: text.slice(start, end), hasDate: hasDate || isRelative, hasClock, rest };
  }
  return null;
}
