import { builtInWords } from './ideas/built-in.ts';
import type { JudgeOptions } from './judge-options.ts';
import type { JudgedText } from './judge-texts.ts';
import { WordMemory } from './match/find-ideas.ts';
import { Lexicon } from './match/lexicon.ts';
import { type ReadyRule, readyRule } from './match/match-rules.ts';
import { builtInRules } from './rules/built-in.ts';

/** Rules and word lists, compiled: what a text is judged with. */
export interface Engine {
  readonly memory: WordMemory;
  readonly rules: readonly ReadyRule[];
  /** What was found in texts already judged, so that one added message costs one message. */
  readonly judged: Map<string, JudgedText>;
}

const byOptions = new WeakMap<object, Engine>();
const byContent = new Map<string, Engine>();

/** The engine for these options; the same rules and words are compiled once, whatever object carries them. */
export function engineFor(options: JudgeOptions): Engine {
  const known = byOptions.get(options) ?? engineOf(options);
  byOptions.set(options, known);
  return known;
}

function engineOf(options: JudgeOptions): Engine {
  const { addedRules = [], addedWords = [], silencedRules = [] } = options;
  const key = JSON.stringify([addedRules, addedWords, silencedRules]);
  const engine = byContent.get(key) ?? compile(options);
  if (byContent.size > 8) byContent.clear();
  byContent.set(key, engine);
  return engine;
}

function compile({ addedRules = [], addedWords = [], silencedRules = [] }: JudgeOptions): Engine {
  const silenced = new Set(silencedRules);
  const rules = [...builtInRules.filter(({ id }) => !silenced.has(id)), ...addedRules];
  return {
    memory: new WordMemory(new Lexicon([...builtInWords, ...addedWords])),
    rules: rules.map(readyRule),
    judged: new Map(),
  };
}
