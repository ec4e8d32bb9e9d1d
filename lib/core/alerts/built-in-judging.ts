import { builtInDisputeCues } from './amounts/dispute-cues.ts';
import { numberWords } from './amounts/number-words.ts';
import { builtInWords } from './ideas/built-in.ts';
import { coveredWords, otherWords } from './ideas/function-words.ts';
import type { Judging } from './judging.ts';
import type { AlertLists } from './lists.ts';
import { packLists } from './match/pack-lists.ts';
import { builtInRules } from './rules/built-in.ts';
import { takeTraditional } from './text/fold-word.ts';
import { hantToHans } from './text/hant-to-hans.ts';
import { builtInTermWords } from './ultimatums/term-words.ts';

/** Firebreak's own lists. Never reached from the page script: see `Judging`. */
export const builtInLists: AlertLists = {
  words: builtInWords,
  rules: builtInRules,
  cues: builtInDisputeCues,
  terms: builtInTermWords,
  numberWords,
  coveredWords,
  otherWords,
  hantToHans,
};

/** Firebreak's own rules and lists, unchanged. */
export const builtInJudging: Judging = { lists: builtInLists };

/** The same lists laid out for page scripts, which have no time to take them apart. */
export function packBuiltInLists(): AlertLists {
  takeTraditional(hantToHans);
  return { ...builtInLists, packed: packLists(builtInWords) };
}
