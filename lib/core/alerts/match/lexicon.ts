import type { IdeaName } from '../ideas/idea-names.ts';
import { typedIdeas } from '../ideas/idea-names.ts';
import type { WordLists } from '../rule.ts';
import { readLeet } from '../text/fold-word.ts';
import { Misspellings } from './misspelling.ts';
import { readSteps, readTerms, type Step } from './notation.ts';
import { WordTable } from './word-table.ts';

/** A place in the tree of terms. */
export interface TermNode {
  readonly next: Map<number, TermNode>;
  /** Where a gap leads: up to `size` half words may be skipped before the next word. */
  readonly gaps: { readonly size: number; readonly node: TermNode }[];
  readonly ends: { readonly idea: IdeaName; readonly pack: number }[];
}

const typed: ReadonlySet<string> = new Set(typedIdeas);

/** All word lists of all languages, compiled once: which words there are, and which terms they make. */
export class Lexicon {
  readonly root: TermNode = newTerm();
  readonly languages: readonly string[];
  readonly #words = new WordTable();
  readonly #misspellings: Misspellings;

  constructor(lists: readonly WordLists[]) {
    this.languages = [...new Set(lists.map(({ language }) => language))];
    const real = lists.flatMap(({ realWords }) => (realWords ? readTerms(realWords) : []));
    this.#misspellings = new Misspellings(new Set(real));
    for (const list of lists) this.#addList(list);
  }

  /** Numbers of the listed words that this folded word is, as written or as probably meant. */
  findWord(folded: string): readonly number[] {
    const exact = this.#words.find(folded);
    if (exact.length > 0 || folded.length < 3) return exact;
    const squeezed = folded.replace(/(\p{L})\1{2,}/gu, '$1');
    const read = readLeet(squeezed) ?? squeezed;
    if (read !== folded) return this.#words.find(read);
    const meant = this.#misspellings.find(folded);
    return meant ? this.#words.find(meant) : exact;
  }

  /** Is the first word the head of a danger word that may have been split in two? */
  isPiece(folded: string): boolean {
    return this.#misspellings.isPiece(folded);
  }

  /** Is this one of the long danger words? */
  isDangerWord(folded: string): boolean {
    return this.#misspellings.isWhole(folded);
  }

  #addList({ language, ideas }: WordLists): void {
    const pack = this.languages.indexOf(language);
    for (const [name, list] of Object.entries(ideas)) {
      const idea = name as IdeaName;
      for (const term of readTerms(list ?? '', ideas)) this.#addTerm(readSteps(term), idea, pack);
    }
  }

  #addTerm(steps: readonly Step[], idea: IdeaName, pack: number): void {
    let node = this.root;
    for (const step of steps) {
      if ('gap' in step) node = skip(node, step.gap);
      else node = this.#follow(node, step, typed.has(idea));
    }
    if (node !== this.root) node.ends.push({ idea, pack });
    if (typed.has(idea)) this.#addJoined(steps, idea, pack);
  }

  #follow(node: TermNode, step: Exclude<Step, { gap: number }>, isTyped: boolean): TermNode {
    const id = this.#words.add(step.word, step.openStart, step.openEnd);
    if (isTyped && !step.openStart) this.#misspellings.add(step.word);
    let child = node.next.get(id);
    if (!child) {
      child = newTerm();
      node.next.set(id, child);
    }
    return child;
  }

  /** 'smallclaims': a name of several words, run together. */
  #addJoined(steps: readonly Step[], idea: IdeaName, pack: number): void {
    if (steps.length < 2 || steps.length > 4) return;
    const words = steps.map((step) => ('gap' in step || step.openStart ? '' : step.word));
    const joined = words.join('');
    if (words.includes('') || joined.length < 10 || !/^[a-z]+$/.test(joined)) return;
    const last = steps.at(-1);
    const openEnd = last !== undefined && !('gap' in last) && last.openEnd;
    this.#follow(this.root, { word: joined, openStart: false, openEnd }, false).ends.push({ idea, pack });
  }
}

function newTerm(): TermNode {
  return { next: new Map(), gaps: [], ends: [] };
}

function skip(from: TermNode, size: number): TermNode {
  const known = from.gaps.find((gap) => gap.size === size);
  if (known) return known.node;
  const node = newTerm();
  from.gaps.push({ size, node });
  return node;
}
