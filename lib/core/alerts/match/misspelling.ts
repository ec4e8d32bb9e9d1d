/**
 * Finds the danger word that a misspelt word was meant to be: one letter dropped, added or doubled, two neighbours
 * swapped, and one vowel written for another. The first letter must be right.
 */
export class Misspellings {
  readonly #byHead = new Map<string, string[]>();
  readonly #byTail = new Map<string, string[]>();
  readonly #pieces = new Set<string>();
  readonly #words = new Set<string>();
  readonly #open = new Set<string>();
  readonly #realWords: ReadonlySet<string>;

  constructor(realWords: ReadonlySet<string>) {
    this.#realWords = realWords;
  }

  /** Words shorter than six letters are left out: too many ordinary words are near them. */
  add(word: string, isOpen = false): void {
    if (isOpen && word.length >= 7) this.#open.add(word);
    if (word.length < 6 || this.#words.has(word) || !/^\p{L}+$/u.test(word)) return;
    this.#words.add(word);
    push(this.#byHead, word.slice(0, 3), word);
    push(this.#byTail, word[0] + word.slice(-2), word);
    for (let end = 3; end <= word.length - 2; end += 1) this.#pieces.add(word.slice(0, end));
  }

  /** The danger word meant, or null. */
  find(word: string): string | null {
    if (word.length < 5 || word.length > 30 || this.#realWords.has(word)) return null;
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
    return this.#pieces.has(word);
  }

  /** Is this a danger word, joined from two parts? */
  isWhole(word: string): boolean {
    return this.#words.has(word);
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
