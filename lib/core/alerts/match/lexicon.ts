import type { IdeaName } from '../ideas/idea-names.ts';
import { readLeet } from '../text/fold-word.ts';
import { Misspellings } from './misspelling.ts';
import { readSteps, type Step, type Word } from './notation.ts';
import { keyOf, type PackedLists } from './pack-lists.ts';
import { type ListedWord, WordTable } from './word-table.ts';

/** An idea of one language. */
export interface IdeaOfPack {
  readonly idea: IdeaName;
  readonly pack: number;
}

/** A place between two words of a term; what it has not is null, because there are very many. */
export interface TermNode {
  next: Map<number, TermNode[]> | null;
  /** Where a gap leads: up to `size` half words may be skipped before the next word. */
  gaps: { readonly size: number; readonly node: TermNode }[] | null;
  /** The ideas whose terms end here. */
  ends: IdeaOfPack[] | null;
  /** The number of the term it was laid out for. */
  readonly term: number;
}

/**
 * All word lists of all languages: which words there are, and which terms they make. A term is laid out when a text first
 * has a word that begins it, so that a page pays for the words of its conversation and not for all lists.
 */
export class Lexicon {
  readonly root: TermNode = newTerm(-1);
  readonly languages: readonly string[];
  readonly #words: WordTable;
  readonly #misspellings: Misspellings;
  readonly #braces: Readonly<Record<string, string>>;
  readonly #ends: readonly string[];
  /** Terms by number; null once laid out. */
  readonly #terms: (string | null)[];
  readonly #opened = new Set<ListedWord>();

  constructor({ languages, words, typed, realWords, ends, terms, braces }: PackedLists) {
    this.languages = languages;
    this.#words = new WordTable(words);
    this.#misspellings = new Misspellings(typed, new Set(realWords.split(' ')));
    this.#braces = braces;
    this.#ends = ends.split('\n');
    this.#terms = terms.split('\n');
  }

  /** Numbers of the listed words that this folded word is; `isGuess` when it is one only with a typing error mended. */
  findWord(folded: string): { readonly ids: readonly number[]; readonly isGuess: boolean } {
    const { found, isWhole } = this.#words.find(folded);
    const ids = this.#open(found);
    if (isWhole || folded.length < 3) return { ids, isGuess: false };
    const squeezed = folded.replace(/(\p{L})\1{2,}/gu, '$1');
    const read = readLeet(squeezed) ?? squeezed;
    const meant = read === folded ? this.#misspellings.find(folded) : read;
    if (!meant) return { ids, isGuess: false };
    return { ids: [...ids, ...this.#open(this.#words.find(meant).found)], isGuess: true };
  }

  /** Is the word the head of a danger word that may have been split in two? */
  isPiece(folded: string): boolean {
    return this.#misspellings.isPiece(folded);
  }

  /** Is this one of the long danger words? */
  isDangerWord(folded: string): boolean {
    return this.#misspellings.isWhole(folded);
  }

  /** Lays out every term that begins with one of these words; gives the words' numbers. */
  #open(found: readonly ListedWord[]): number[] {
    for (const word of found) {
      if (this.#opened.has(word)) continue;
      this.#opened.add(word);
      for (const term of word.terms) this.#layOut(term);
      this.root.next?.get(word.id)?.sort((a, b) => a.term - b.term);
    }
    return found.map(({ id }) => id);
  }

  #layOut(number: number): void {
    const line = this.#terms[number];
    if (!line) return;
    this.#terms[number] = null;
    const space = line.indexOf(' ');
    const at = line.slice(0, space);
    const [language = '', idea = ''] = (this.#ends[Number(at)] ?? '').split(' ');
    const end = { idea: idea as IdeaName, pack: this.languages.indexOf(language) };
    const steps = readSteps(line.slice(space + 1), (name) => this.#braces[`${at} ${name}`]);
    for (const node of this.#grow(steps, [this.root], number)) if (node !== this.root) addEnd(node, end);
  }

  /** Lays the steps out from these nodes; gives the nodes behind the last step. */
  #grow(steps: readonly Step[], from: readonly TermNode[], term: number): TermNode[] {
    let nodes = [...from];
    for (const step of steps) {
      if ('choice' in step) nodes = [...new Set(step.choice.flatMap((one) => this.#grow(one, nodes, term)))];
      else nodes = ['gap' in step ? skip(nodes, step.gap, term) : this.#follow(nodes, step, term)];
    }
    return nodes;
  }

  #follow(from: readonly TermNode[], word: Word, term: number): TermNode {
    const id = this.#words.get(keyOf(word))?.id ?? -1;
    const node = newTerm(term);
    for (const before of from) {
      before.next ??= new Map();
      const list = before.next.get(id);
      if (list) list.push(node);
      else before.next.set(id, [node]);
    }
    return node;
  }
}

function newTerm(term: number): TermNode {
  return { next: null, gaps: null, ends: null, term };
}

function skip(from: readonly TermNode[], size: number, term: number): TermNode {
  const node = newTerm(term);
  for (const before of from) {
    before.gaps ??= [];
    before.gaps.push({ size, node });
  }
  return node;
}

function addEnd(node: TermNode, end: IdeaOfPack): void {
  node.ends ??= [];
  node.ends.push(end);
}
