import { headOf } from './pack-lists.ts';

/** A listed word: its number, and the terms it begins. */
export interface ListedWord {
  readonly id: number;
  readonly terms: readonly number[];
}

/**
 * All single words of the lists, open-ended ones included. Words are taken from the packed lines when a text first has
 * one that begins alike; then a word costs one look-up for each of its letters, whatever the size of the lists.
 */
export class WordTable {
  readonly #lines = new Map<string, string>();
  readonly #words = new Map<string, ListedWord>();
  readonly #hasFloating: boolean;

  constructor(packed: string) {
    for (const line of packed.split('\n')) {
      const end = line.indexOf(' ');
      const head = line.slice(0, end);
      const before = this.#lines.get(head);
      this.#lines.set(head, before === undefined ? line.slice(end + 1) : `${before}${line.slice(end)}`);
    }
    this.#hasFloating = this.#lines.has('*');
    this.#unpack('*');
  }

  /** The listed word written so, as `law*`. */
  get(key: string): ListedWord | undefined {
    this.#unpack(headOf(key));
    return this.#words.get(key);
  }

  /**
   * All listed words that this folded word is an instance of, and whether one of them is all of it, or nearly all
   * of a short one: `law*` says little about 'lawwyer'.
   */
  find(folded: string): { found: ListedWord[]; isWhole: boolean } {
    this.#unpack(folded.slice(0, 1));
    this.#unpack(folded.slice(0, 2));
    const found: ListedWord[] = [];
    let longest = this.#collect('', folded, found);
    for (let at = 0; this.#hasFloating && at + 2 <= folded.length; at += 1)
      longest = Math.max(longest, this.#collect('*', folded.slice(at), found));
    const isLong = longest === folded.length || (folded.length < 8 && longest * 5 >= folded.length * 3);
    return { found, isWhole: found.length > 0 && isLong };
  }

  /** Gathers the listed words that begin like this one; gives the length of the longest. */
  #collect(before: string, word: string, found: ListedWord[]): number {
    let longest = 0;
    for (let length = 1; length <= word.length; length += 1) {
      const open = this.#words.get(`${before}${word.slice(0, length)}*`);
      if (!open) continue;
      found.push(open);
      longest = length;
    }
    const exact = this.#words.get(before + word);
    if (!exact) return longest;
    found.push(exact);
    return word.length;
  }

  #unpack(head: string): void {
    const line = this.#lines.get(head);
    if (line === undefined) return;
    this.#lines.delete(head);
    for (const entry of line.split(' ')) {
      const [key = '', terms] = entry.split('=');
      const known = this.#words.get(key);
      const more = terms ? terms.split(',').map(Number) : [];
      this.#words.set(key, { id: known?.id ?? this.#words.size, terms: known ? [...known.terms, ...more] : more });
    }
  }
}
