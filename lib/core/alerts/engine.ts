import { readSmallWords, type SmallWords } from './find-notes.ts';
import type { JudgedText } from './judge-texts.ts';
import type { Judging } from './judging.ts';
import type { AlertLists } from './lists.ts';
import { WordMemory } from './match/find-ideas.ts';
import { Lexicon } from './match/lexicon.ts';
import { type ReadyRule, readyRule } from './match/match-rules.ts';
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
  const silenced = new Set(silencedRules);
  const rules = [...lists.rules.filter(({ id }) => !silenced.has(id)), ...addedRules];
  return {
    memory: addedWords.length > 0 ? new WordMemory(new Lexicon([...lists.words, ...addedWords])) : memoryOf(lists),
    rules: rules.map(readyRule),
    silenced,
    lists,
    smallWords: readSmallWords(lists),
    judged: new Map(),
  };
}

const memories = new WeakMap<AlertLists, WordMemory>();

/** The lists as they are, compiled once whatever the rules. */
function memoryOf(lists: AlertLists): WordMemory {
  const memory = memories.get(lists) ?? new WordMemory(new Lexicon(lists.words));
  memories.set(lists, memory);
  return memory;
}
