import { leet, lookAlikes } from './fold-tables.ts';

const pairs = (table: string): ReadonlyMap<string, string> => {
  const letters = [...table];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < letters.length; at += 2) map.set(letters[at] ?? '', letters[at + 1] ?? '');
  return map;
};

/** Filled from the lists before anything is folded with it; a worker that starts anew fills it again before it packs. */
const traditional = { table: '', simplified: pairs('') };
const latinFor = pairs(lookAlikes);
const letterFor = pairs(leet);
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
};

/**
 * One word as it is compared: lower case, no accents, full width made narrow, invisible characters gone, look-alike
 * letters of other alphabets replaced where they stand among Latin ones. Offsets stay with the original text, because
 * only whole words are folded.
 */
export function foldWord(word: string): string {
  if (isPlainAscii(word)) return word.toLowerCase();
  const bare = word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640'’]/gu, '')
    .toLowerCase();
  const letters = Array.from(bare, (letter) => plain[letter] ?? letter);
  if (!letters.some((letter) => letter >= 'a' && letter <= 'z')) return letters.join('');
  return letters.map((letter) => latinFor.get(letter) ?? letter).join('');
}

/** Takes the table of traditional characters, each followed by its simplified one; it is too large for the page script. */
export function takeTraditional(hantToHans: string): void {
  if (hantToHans === traditional.table) return;
  traditional.table = hantToHans;
  traditional.simplified = pairs(hantToHans);
}

/** One Chinese or Japanese character as it is compared: simplified, full-size kana. */
export function foldCharacter(character: string): string {
  const full = character.normalize('NFKC');
  return traditional.simplified.get(full) ?? full;
}

/** The word with digits and signs read as the letters they stand for; null when it has none or nothing but them. */
export function readLeet(folded: string): string | null {
  let changed = false;
  let letters = 0;
  let read = '';
  for (const letter of folded) {
    const meant = letterFor.get(letter);
    if (meant) changed = true;
    else letters += 1;
    read += meant ?? letter;
  }
  return changed && letters >= 2 ? read : null;
}

function isPlainAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit > 127 || unit === 39) return false;
  }
  return true;
}
