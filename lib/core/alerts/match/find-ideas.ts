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
  readonly folded: string;
  readonly isPiece: boolean;
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
    const ids = this.#keep(this.lexicon.findWord(folded));
    const word = { ids, folded, isPiece: !isCharacter && this.lexicon.isPiece(folded) };
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

const noIds: readonly number[] = [];

function findIdeas(tokens: Tokens, words: readonly KnownWord[], states: TermStates): IdeaFind[] {
  const finds: IdeaFind[] = [];
  let threads: Thread[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const ids = words[at]?.ids ?? noIds;
    if (ids.length === 0 && threads.length === 0) continue;
    if (at > 0 && tokens.sentences[at] !== tokens.sentences[at - 1]) threads = [];
    threads = step({ tokens, at, ids, states }, threads, finds);
  }
  return finds;
}

interface Here {
  readonly tokens: Tokens;
  readonly at: number;
  readonly ids: readonly number[];
  readonly states: TermStates;
}

/** Moves every open term on by one token and opens those that begin here. */
function step({ tokens, at, ids, states }: Here, threads: readonly Thread[], finds: IdeaFind[]): Thread[] {
  const next: Thread[] = [];
  const gaps = new Map<TermState, Thread>();
  const enter = (from: TermState, first: number): void => {
    const state = ids.length === 0 ? null : states.follow(from, ids);
    if (!state) return;
    for (const { idea, pack } of state.ends) finds.push({ idea, pack, first, last: at });
    next.push({ state, first, left: 0 });
    for (const gap of state.gaps) gaps.set(gap.state, { state: gap.state, first, left: gap.size });
  };
  const cost = tokens.isCharacter[at] ? 1 : 2;
  for (const thread of threads) {
    enter(thread.state, thread.first);
    const left = thread.left - cost;
    if (left >= 0 && (gaps.get(thread.state)?.left ?? -1) < left) gaps.set(thread.state, { ...thread, left });
  }
  enter(states.root, at);
  if (gaps.size > 0) next.push(...gaps.values());
  return next;
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
  const joined = here.folded + (words[at + 1]?.folded ?? '');
  return memory.lexicon.isDangerWord(joined) ? at + 1 : at;
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
