import type { AlertLists } from './lists.ts';
import type { Verdict } from './verdict.ts';

/** Which languages know a small word. */
function languagesByWord(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, list] of Object.entries(table))
    for (const word of list.split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}

/** Which languages know a small word: of those with word lists, and of others. */
export interface SmallWords {
  readonly covered: ReadonlyMap<string, readonly string[]>;
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** The small words of these lists, ready to be looked up. */
export function readSmallWords({ coveredWords, otherWords }: AlertLists): SmallWords {
  return { covered: languagesByWord(coveredWords), others: languagesByWord(otherWords) };
}

/** Letters of scripts that some word list is written in. */
const readable = /[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u;
const fileName = /\b[\w-]{1,80}\.(?:jpe?g|png|heic|gif|webp|mp4|mov|pdf)\b/gi;

/** So much of a message tells its language. */
const sample = 600;

/**
 * What a view must show in place of 'calm': that no list speaks the message's language, or that there is nothing to read
 * but pictures. Judged by script and by small words; it switches no rule on or off.
 */
export function findNotes(text: string, pictures: number, smallWords: SmallWords): Verdict['notes'] {
  const start = text.search(/\p{L}/u);
  const head = text.slice(Math.max(0, start - 80), Math.max(0, start) + sample);
  const words = head.length < 200 ? head.replace(fileName, ' ') : head;
  const letters = words.replace(/https?:\S+/g, ' ').match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return pictures > 0 || !/\d/.test(words) ? ['only-pictures'] : [];
  return isUnknownLanguage(words, letters, smallWords) ? ['no-rules-for-language'] : [];
}

function isUnknownLanguage(text: string, letters: readonly string[], { covered, others }: SmallWords): boolean {
  const known = letters.filter((letter) => readable.test(letter)).length;
  if (known * 2 < letters.length) return true;
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 4) return false;
  const theirs = best(words, others);
  return theirs >= 2 && theirs > best(words, covered);
}

/** The highest number of small words that one language knows. */
function best(words: readonly string[], table: ReadonlyMap<string, readonly string[]>): number {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of table.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
