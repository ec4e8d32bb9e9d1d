import { builtInDisputeCues } from './amounts/dispute-cues.ts';
import { builtInWords } from './ideas/built-in.ts';
import { coveredWords, otherWords } from './ideas/function-words.ts';
import type { Judging } from './judging.ts';
import type { AlertLists } from './lists.ts';
import { builtInRules } from './rules/built-in.ts';
import { hantToHans } from './text/hant-to-hans.ts';
import { builtInTermWords } from './ultimatums/term-words.ts';

/** Firebreak's own lists. Never reached from the page script: see `Judging`. */
export const builtInLists: AlertLists = {
  words: builtInWords,
  rules: builtInRules,
  cues: builtInDisputeCues,
  terms: builtInTermWords,
  coveredWords,
  otherWords,
  hantToHans,
};

/** Firebreak's own rules and lists, unchanged. */
export const builtInJudging: Judging = { lists: builtInLists };
