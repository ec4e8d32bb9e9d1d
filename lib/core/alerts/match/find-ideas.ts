import type { IdeaName } from '../ideas/idea-names.ts';
import { foldCharacter, foldWord } from '../text/fold-word.ts';
import { cutTokens, type Tokens } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { type TermState, TermStates } from './term-states.ts';

/** An idea found in a text: first and last token, and the language whose list has the words. */
export interface IdeaFind {
  readonly idea: IdeaName;
  readonly pack: number;
  readonly first: number;
  readonly last: number;
}

/** What is remembered of a word once seen. */
export interface KnownWord {
  readonly ids: readonly number[];
  /** Found only with a typing error mended. */
  readonly isGuess: boolean;
  readonly folded: string;
  readonly isPiece: boolean;
  /** Whether it makes a danger word together with the word after it. */
  readonly joins: Map<string, boolean>;
}

/** Looks words up once and remembers them; forgets all when there are too many. */
export class WordMemory {
  readonly lexicon: Lexicon;
  readonly #words = new Map<string, KnownWord>();
  readonly #idLists = new Map<string, readonly number[]>();
  #states: TermStates;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#states = new TermStates(lexicon.root);
  }

  get states(): TermStates {
    if (this.#states.count > 100_000) this.#states = new TermStates(this.lexicon.root);
    return this.#states;
  }

  look(raw: string, isCharacter: boolean): KnownWord {
    const known = this.#words.get(raw);
    if (known) return known;
    if (this.#words.size > 50_000) this.#words.clear();
    const folded = isCharacter ? foldCharacter(raw) : foldWord(raw.length > 60 ? raw.slice(0, 60) : raw);
    const { ids: found, isGuess } = this.lexicon.findWord(folded);
    const ids = this.#keep(found);
    const word = { ids, isGuess, folded, isPiece: !isCharacter && this.lexicon.isPiece(folded), joins: new Map() };
    this.#words.set(raw, word);
    return word;
  }

  /** The same list object for the same numbers, as TermStates wants it. */
  #keep(ids: readonly number[]): readonly number[] {
    const key = ids.join();
    const known = this.#idLists.get(key);
    if (known) return known;
    this.#idLists.set(key, ids);
    return ids;
  }
}

/** The tokens of a text with what is known of each, and every idea found in them. */
export interface Reading {
  readonly tokens: Tokens;
  readonly words: readonly KnownWord[];
  readonly finds: readonly IdeaFind[];
}

/** Reads a text once, from left to right; the time does not depend on how many terms there are. */
export function readText(text: string, memory: WordMemory): Reading {
  const { tokens, words } = mendSplitWords(cutTokens(text), memory);
  return { tokens, words, finds: findIdeas(tokens, words, memory.states) };
}

interface Thread {
  readonly state: TermState;
  readonly first: number;
  readonly left: number;
}

/** Walks the terms over the tokens; every open term moves on by one token at a time. */
class Walk {
  readonly finds: IdeaFind[] = [];
  readonly #states: TermStates;
  #open: Thread[] = [];
  #next: Thread[] = [];

  constructor(states: TermStates) {
    this.#states = states;
  }

  get isIdle(): boolean {
    return this.#open.length === 0;
  }

  /** A term never reaches over the end of a sentence. */
  endSentence(): void {
    this.#open.length = 0;
  }

  step(at: number, ids: readonly number[], cost: number): void {
    const next = this.#next;
    next.length = 0;
    for (const thread of this.#open) {
      if (ids.length > 0) this.#enter(thread.state, ids, thread.first, at);
      if (thread.left >= cost) this.#wait(thread.state, thread.first, thread.left - cost);
    }
    if (ids.length > 0) this.#enter(this.#states.root, ids, at, at);
    this.#next = this.#open;
    this.#open = next;
  }

  #enter(from: TermState, ids: readonly number[], first: number, at: number): void {
    const state = this.#states.follow(from, ids);
    if (!state) return;
    for (const { idea, pack } of state.ends) this.finds.push({ idea, pack, first, last: at });
    if (state.isOpen) this.#next.push({ state, first, left: 0 });
    for (const gap of state.gaps) this.#wait(gap.state, first, gap.size);
  }

  /** Of terms that wait at the same place only the one with the most patience is kept. */
  #wait(state: TermState, first: number, left: number): void {
    const at = this.#next.findIndex((thread) => thread.state === state);
    const rival = this.#next[at];
    if (!rival) this.#next.push({ state, first, left });
    else if (rival.left < left) this.#next[at] = { state, first, left };
  }
}

const noIds: readonly number[] = [];

function findIdeas(tokens: Tokens, words: readonly KnownWord[], states: TermStates): IdeaFind[] {
  const walk = new Walk(states);
  for (let at = 0; at < words.length; at += 1) {
    const ids = words[at]?.ids ?? noIds;
    if (ids.length === 0 && walk.isIdle) continue;
    if (at > 0 && tokens.sentences[at] !== tokens.sentences[at - 1]) walk.endSentence();
    walk.step(at, ids, tokens.isCharacter[at] ? 1 : 2);
  }
  return walk.finds;
}

/** Joins what was typed apart: 'law yer', 'l a w y e r'. */
function mendSplitWords(tokens: Tokens, memory: WordMemory): { tokens: Tokens; words: KnownWord[] } {
  const words: KnownWord[] = [];
  const joins: { first: number; last: number }[] = [];
  for (let at = 0; at < tokens.starts.length; at += 1) {
    const raw = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
    words.push(memory.look(raw, tokens.isCharacter[at] ?? false));
  }
  for (let at = 0; at + 1 < words.length; at += 1) {
    const last = endOfSplitWord(words, at, memory);
    if (last > at) joins.push({ first: at, last });
    if (last > at) at = last;
  }
  return joins.length === 0 ? { tokens, words } : join(tokens, words, joins, memory);
}

function endOfSplitWord(words: readonly KnownWord[], at: number, memory: WordMemory): number {
  const here = words[at];
  if (!here) return at;
  if (here.folded.length === 1) {
    let last = at;
    while (last + 1 < words.length && words[last + 1]?.folded.length === 1 && last - at < 24) last += 1;
    const joined = words
      .slice(at, last + 1)
      .map(({ folded }) => folded)
      .join('');
    const isLatin = joined.length >= 3 && /^[a-z0-9]+$/.test(joined);
    return isLatin && memory.look(joined, false).ids.length > 0 ? last : at;
  }
  if (!here.isPiece) return at;
  const next = words[at + 1]?.folded ?? '';
  const known = here.joins.get(next) ?? memory.lexicon.isDangerWord(here.folded + next);
  here.joins.set(next, known);
  return known ? at + 1 : at;
}

function join(
  tokens: Tokens,
  words: readonly KnownWord[],
  joins: readonly { first: number; last: number }[],
  memory: WordMemory,
): { tokens: Tokens; words: KnownWord[] } {
  const kept: Tokens = { ...tokens, starts: [], ends: [], clauses: [], sentences: [], places: [], isCharacter: [] };
  const keptWords: KnownWord[] = [];
  const lastOf = new Map(joins.map(({ first, last }) => [first, last]));
  for (let at = 0; at < words.length; at += 1) {
    const last = lastOf.get(at) ?? at;
    kept.starts.push(tokens.starts[at] ?? 0);
    kept.ends.push(tokens.ends[last] ?? 0);
    kept.clauses.push(tokens.clauses[at] ?? 0);
    kept.sentences.push(tokens.sentences[at] ?? 0);
    kept.places.push(tokens.places[at] ?? 0);
    kept.isCharacter.push(last > at ? false : (tokens.isCharacter[at] ?? false));
    const joined = words
      .slice(at, last + 1)
      .map(({ folded }) => folded)
      .join('');
    const word = words[at];
    if (word) keptWords.push(last > at ? memory.look(joined, false) : word);
    at = last;
  }
  return { tokens: kept, words: keptWords };
}
