/**
 * Finds the danger word that a misspelt word was meant to be: one letter dropped, added or doubled, two neighbours
 * swapped, and one vowel written for another. The first letter must be right.
 */
export class Misspellings {
  /** Words of each first letter, to be sorted in when a text first has a word that begins so. */
  readonly #waiting = new Map<string, string[]>();
  readonly #byHead = new Map<string, string[]>();
  readonly #byTail = new Map<string, string[]>();
  readonly #open = new Set<string>();
  readonly #realWords: ReadonlySet<string>;

  /** `typed`: danger words parted by spaces, open ends marked by `*`. Those shorter than six letters are left out: too many ordinary words are near them. */
  constructor(typed: string, realWords: ReadonlySet<string>) {
    this.#realWords = realWords;
    for (const word of typed.split(' ')) if (word.length >= 6) push(this.#waiting, word[0] ?? '', word);
  }

  #sortIn(letter = ''): void {
    const words = this.#waiting.get(letter);
    if (!words) return;
    this.#waiting.delete(letter);
    for (const written of words) this.#add(written.replace('*', ''), written.endsWith('*'));
  }

  #add(word: string, isOpen: boolean): void {
    if (isOpen && word.length >= 7) this.#open.add(word);
    if (word.length < 6 || this.isWhole(word) || !/^\p{L}+$/u.test(word)) return;
    push(this.#byHead, word.slice(0, 3), word);
    push(this.#byTail, word[0] + word.slice(-2), word);
  }

  /** The danger word meant, or null. */
  find(word: string): string | null {
    if (word.length < 5 || word.length > 30 || this.#realWords.has(word)) return null;
    this.#sortIn(word[0]);
    const near = this.#byHead.get(word.slice(0, 3)) ?? [];
    const alike = near.find((meant) => isNear(word, meant) || this.#beginsLike(word, meant));
    if (alike) return alike;
    const far = this.#byTail.get(word[0] + word.slice(-2)) ?? [];
    return far.find((meant) => isNear(word, meant)) ?? null;
  }

  /** 'complaning' for complain*: the error is in the stem, an ending follows. */
  #beginsLike(word: string, stem: string): boolean {
    if (!this.#open.has(stem) || word.length > stem.length + 4) return false;
    return [-1, 0, 1].some((more) => isNear(word.slice(0, stem.length + more), stem));
  }

  /** Could this be the first part of a danger word that was split in two? */
  isPiece(word: string): boolean {
    if (word.length < 3) return false;
    this.#sortIn(word[0]);
    const near = this.#byHead.get(word.slice(0, 3)) ?? [];
    return near.some((meant) => word.length <= meant.length - 2 && meant.startsWith(word));
  }

  /** Is this a danger word, joined from two parts? */
  isWhole(word: string): boolean {
    this.#sortIn(word[0]);
    return this.#byHead.get(word.slice(0, 3))?.includes(word) ?? false;
  }
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}

/** Is `word` the word `meant` with one typing error? Equal words are not. */
export function isNear(word: string, meant: string): boolean {
  const longer = word.length - meant.length;
  if (longer < -1 || longer > 1 || word === meant || word[0] !== meant[0]) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at += 1;
  if (longer === -1) return word.slice(at) === meant.slice(at + 1);
  if (longer === 1) {
    const isDoubled = word[at] === word[at - 1];
    return (isDoubled || meant.length >= 7) && word.slice(at + 1) === meant.slice(at);
  }
  const isSwapped = word[at] === meant[at + 1] && word[at + 1] === meant[at];
  if (isSwapped) return word.slice(at + 2) === meant.slice(at + 2);
  const isVowel = (letter = '') => 'aeiouy'.includes(letter);
  return meant.length >= 6 && isVowel(word[at]) && isVowel(meant[at]) && word.slice(at + 1) === meant.slice(at + 1);
}
