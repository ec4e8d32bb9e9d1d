import type { TextFinds } from './find-alerts.ts';
import { builtInWords } from './ideas/built-in.ts';
import type { JudgeOptions } from './judge-options.ts';
import { WordMemory } from './match/find-ideas.ts';
import { Lexicon } from './match/lexicon.ts';
import { type ReadyRule, readyRule } from './match/match-rules.ts';
import { builtInRules } from './rules/built-in.ts';

/** Rules and word lists, compiled: what a text is judged with. */
export interface Engine {
  readonly memory: WordMemory;
  readonly rules: readonly ReadyRule[];
  /** What was found in texts already judged, so that one added message costs one message. */
  readonly judged: Map<string, TextFinds>;
}

const engines = new WeakMap<object, Engine>();
const defaults: JudgeOptions = {};

/** The engine for these options; compiled at first use and kept as long as the options object lives. */
export function engineFor(options: JudgeOptions | undefined): Engine {
  const key = options && (options.addedRules || options.addedWords || options.silencedRules) ? options : defaults;
  const known = engines.get(key);
  if (known) return known;
  const engine = compile(key);
  engines.set(key, engine);
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
