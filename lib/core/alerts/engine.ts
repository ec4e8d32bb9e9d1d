import { takeNumberWords } from './amounts/sum-words.ts';
import { readSmallWords, type SmallWords } from './find-notes.ts';
import type { JudgedText } from './judge-texts.ts';
import type { Judging } from './judging.ts';
import type { AlertLists } from './lists.ts';
import { WordMemory } from './match/find-ideas.ts';
import { Lexicon } from './match/lexicon.ts';
import { type ReadyRule, readyRule } from './match/match-rules.ts';
import { packLists } from './match/pack-lists.ts';
import type { WordLists } from './rule.ts';
import { takeTraditional } from './text/fold-word.ts';

/** Rules and word lists, compiled: what a text is judged with. */
export interface Engine {
  readonly memory: WordMemory;
  readonly rules: readonly ReadyRule[];
  /** Ids of rules that are switched off; the computed ones (amounts, terms) look here. */
  readonly silenced: ReadonlySet<string>;
  readonly lists: AlertLists;
  readonly smallWords: SmallWords;
  /** What was found in texts already judged, so that one added message costs one message. */
  readonly judged: Map<string, JudgedText>;
}

const engines = new WeakMap<Judging, Engine>();

/** The engine for this judging; compiled at first use and kept as long as the object lives. */
export function engineFor(judging: Judging): Engine {
  const known = engines.get(judging);
  if (known) return known;
  const engine = compile(judging);
  engines.set(judging, engine);
  return engine;
}

function compile({ lists, options = {} }: Judging): Engine {
  const { addedRules = [], addedWords = [], silencedRules = [] } = options;
  takeTraditional(lists.hantToHans);
  takeNumberWords(lists.numberWords);
  const silenced = new Set(silencedRules);
  const rules = [...lists.rules.filter(({ id }) => !silenced.has(id)), ...addedRules];
  return {
    memory: memoryOf(lists, addedWords),
    rules: rules.map(readyRule),
    silenced,
    lists,
    smallWords: readSmallWords(lists),
    judged: new Map(),
  };
}

const memories = new WeakMap<AlertLists, WordMemory>();

/** The lists as they are, remembered whatever the rules, or with the team's words. */
function memoryOf(lists: AlertLists, addedWords: readonly WordLists[]): WordMemory {
  const known = memories.get(lists);
  if (known && addedWords.length === 0) return known;
  const packed = lists.packed ?? packLists(lists.words);
  if (addedWords.length > 0) return new WordMemory(new Lexicon(packLists(addedWords, packed)));
  const memory = new WordMemory(new Lexicon(packed));
  memories.set(lists, memory);
  return memory;
}
