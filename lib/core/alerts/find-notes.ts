import { coveredWords, otherWords } from './ideas/function-words.ts';
import type { Verdict } from './verdict.ts';

const wordsOf = (table: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(table).flatMap(([language, list]) => list.split(' ').map((word) => [`${language} ${word}`, 1])),
  );
const covered = wordsOf(coveredWords);
const others = wordsOf(otherWords);

/** Letters of scripts that some word list is written in. */
const readable = /[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u;
const fileName = /\b[\w-]+\.(?:jpe?g|png|heic|gif|webp|mp4|mov|pdf)\b/gi;

/**
 * What a view must show in place of 'calm': that no list speaks the message's language, or that there is nothing to read
 * but pictures. Judged by script and by small words; it switches no rule on or off.
 */
export function findNotes(text: string, pictures: number): Verdict['notes'] {
  const words = text.replace(fileName, ' ').replace(/https?:\S+/g, ' ');
  const letters = words.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return pictures > 0 || !/\d/.test(words) ? ['only-pictures'] : [];
  return isUnknownLanguage(words.slice(0, 4000), letters.slice(0, 2000)) ? ['no-rules-for-language'] : [];
}

function isUnknownLanguage(text: string, letters: readonly string[]): boolean {
  const known = letters.filter((letter) => readable.test(letter)).length;
  if (known * 2 < letters.length) return true;
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const latin = words.filter((word) => /^\p{Script=Latin}+$/u.test(word));
  if (latin.length * 2 < words.length || latin.length < 4) return false;
  const ours = best(latin, covered, Object.keys(coveredWords));
  const theirs = best(latin, others, Object.keys(otherWords));
  return theirs > ours && theirs >= 2;
}

/** The highest number of small words that one language knows. */
function best(words: readonly string[], table: ReadonlyMap<string, number>, languages: readonly string[]): number {
  return Math.max(...languages.map((language) => words.filter((word) => table.has(`${language} ${word}`)).length));
}
