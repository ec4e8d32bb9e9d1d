import { builtInDisputeCues } from './amounts/dispute-cues.ts';
import { builtInWords } from './ideas/built-in.ts';
import type { Judging } from './judging.ts';
import type { AlertLists } from './lists.ts';
import { builtInTermWords } from './ultimatums/term-words.ts';

/** Firebreak's own lists. Never reached from the page script: see `Judging`. */
export const builtInLists: AlertLists = { words: builtInWords, cues: builtInDisputeCues, terms: builtInTermWords };

/** Firebreak's own rules and lists, unchanged. */
export const builtInJudging: Judging = { lists: builtInLists };
