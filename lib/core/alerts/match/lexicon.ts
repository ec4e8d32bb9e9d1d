import { type IdeaName, namedIdeas, typedIdeas } from '../ideas/idea-names.ts';
import type { WordLists } from '../rule.ts';
import { foldWord, readLeet } from '../text/fold-word.ts';
import { Misspellings } from './misspelling.ts';
import { readSteps, type Step, splitTerms, type Word } from './notation.ts';
import { WordTable } from './word-table.ts';

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
}

const typed: ReadonlySet<string> = new Set(typedIdeas);
const named: ReadonlySet<string> = new Set(namedIdeas);

/** All word lists of all languages, compiled once: which words there are, and which terms they make. */
export class Lexicon {
  readonly root: TermNode = newTerm();
  readonly languages: readonly string[];
  readonly #words = new WordTable();
  readonly #misspellings: Misspellings;

  constructor(lists: readonly WordLists[]) {
    this.languages = [...new Set(lists.map(({ language }) => language))];
    const real = lists.flatMap(({ realWords }) => splitTerms(realWords ?? ''));
    this.#misspellings = new Misspellings(new Set(real.map(foldWord)));
    for (const list of lists) this.#addLists(list);
  }

  /** Numbers of the listed words that this folded word is; `isGuess` when it is one only with a typing error mended. */
  findWord(folded: string): { readonly ids: readonly number[]; readonly isGuess: boolean } {
    const { ids, isWhole } = this.#words.find(folded);
    if (isWhole || folded.length < 3) return { ids, isGuess: false };
    const squeezed = folded.replace(/(\p{L})\1{2,}/gu, '$1');
    const read = readLeet(squeezed) ?? squeezed;
    const meant = read === folded ? this.#misspellings.find(folded) : read;
    if (!meant) return { ids, isGuess: false };
    return { ids: [...ids, ...this.#words.find(meant).ids], isGuess: true };
  }

  /** Is the word the head of a danger word that may have been split in two? */
  isPiece(folded: string): boolean {
    return this.#misspellings.isPiece(folded);
  }

  /** Is this one of the long danger words? */
  isDangerWord(folded: string): boolean {
    return this.#misspellings.isWhole(folded);
  }

  #addLists({ language, ideas }: WordLists): void {
    const pack = this.languages.indexOf(language);
    for (const [name, list] of Object.entries(ideas)) {
      const end = { idea: name as IdeaName, pack };
      for (const term of splitTerms(list ?? '')) this.#addTerm(readSteps(term, ideas), end);
    }
  }

  #addTerm(steps: readonly Step[], end: IdeaOfPack): void {
    for (const node of this.#grow(steps, [this.root], typed.has(end.idea))) if (node !== this.root) addEnd(node, end);
    if (named.has(end.idea)) this.#addJoined(steps, end);
  }

  /** Lays the steps out from these nodes; gives the nodes behind the last step. */
  #grow(steps: readonly Step[], from: readonly TermNode[], isTyped: boolean): TermNode[] {
    let nodes = [...from];
    for (const step of steps) {
      if ('choice' in step) nodes = [...new Set(step.choice.flatMap((one) => this.#grow(one, nodes, isTyped)))];
      else nodes = ['gap' in step ? skip(nodes, step.gap) : this.#follow(nodes, step, isTyped)];
    }
    return nodes;
  }

  #follow(from: readonly TermNode[], { word, openStart, openEnd }: Word, isTyped: boolean): TermNode {
    const id = this.#words.add(word, openStart, openEnd);
    if (isTyped && !openStart) this.#misspellings.add(word, openEnd);
    const node = newTerm();
    for (const before of from) {
      before.next ??= new Map();
      const list = before.next.get(id);
      if (list) list.push(node);
      else before.next.set(id, [node]);
    }
    return node;
  }

  /** 'betterbusinessbureau': a name of several words, run together. */
  #addJoined(steps: readonly Step[], end: IdeaOfPack): void {
    if (steps.length < 2 || steps.length > 4) return;
    const words = steps.map((step) => ('word' in step && !step.openStart ? step.word : ''));
    const last = steps.at(-1);
    const word = words.join('');
    if (words.includes('') || word.length < 9 || !/^[a-z]+$/.test(word)) return;
    const openEnd = last !== undefined && 'word' in last && last.openEnd;
    addEnd(this.#follow([this.root], { word, openStart: false, openEnd }, false), end);
  }
}

function newTerm(): TermNode {
  return { next: null, gaps: null, ends: null };
}

function skip(from: readonly TermNode[], size: number): TermNode {
  const node = newTerm();
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
