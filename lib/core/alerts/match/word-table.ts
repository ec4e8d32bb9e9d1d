/**
 * All single words of the lists, open-ended ones included. A word of a text is looked up letter by letter, so the cost
 * grows with its length, never with the size of the lists.
 */
export class WordTable {
  readonly #anchored: LetterNode = newNode();
  readonly #floating: LetterNode = newNode();
  readonly #ids = new Map<string, number>();
  #hasFloating = false;

  /** The number of this word, the same for the same spelling and ends. */
  add(word: string, openStart: boolean, openEnd: boolean): number {
    const key = `${openStart ? '*' : ''}${word}${openEnd ? '*' : ''}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    if (openStart) this.#hasFloating = true;
    const end = descend(openStart ? this.#floating : this.#anchored, word);
    if (openEnd) end.open = [...(end.open ?? []), id];
    else end.exact = [...(end.exact ?? []), id];
    return id;
  }

  /**
   * Numbers of all words that this folded word is an instance of, and whether one of them is all of it, or nearly all
   * of a short one: `law*` says little about 'lawwyer'.
   */
  find(folded: string): { ids: number[]; isWhole: boolean } {
    const ids: number[] = [];
    let longest = collect(this.#anchored, folded, 0, ids);
    for (let at = 0; this.#hasFloating && at + 2 <= folded.length; at += 1)
      longest = Math.max(longest, collect(this.#floating, folded, at, ids));
    return {
      ids,
      isWhole: ids.length > 0 && (longest === folded.length || (folded.length < 8 && longest * 5 >= folded.length * 3)),
    };
  }
}

interface LetterNode {
  next: Map<number, LetterNode> | null;
  exact: number[] | null;
  open: number[] | null;
}

const newNode = (): LetterNode => ({ next: null, exact: null, open: null });

function descend(from: LetterNode, word: string): LetterNode {
  let node = from;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    node.next ??= new Map();
    let child = node.next.get(unit);
    if (!child) {
      child = newNode();
      node.next.set(unit, child);
    }
    node = child;
  }
  return node;
}

/** Gathers the numbers found from this letter on; gives the length of the longest word among them. */
function collect(from: LetterNode, word: string, start: number, found: number[]): number {
  let node: LetterNode | undefined = from;
  let longest = 0;
  for (let at = start; at < word.length; at += 1) {
    node = node.next?.get(word.charCodeAt(at));
    if (!node) return longest;
    if (!node.open) continue;
    found.push(...node.open);
    longest = at + 1 - start;
  }
  if (!node.exact) return longest;
  found.push(...node.exact);
  return word.length - start;
}
