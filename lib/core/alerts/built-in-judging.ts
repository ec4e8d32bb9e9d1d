import { builtInWords } from './ideas/built-in.ts';
import type { Judging } from './judging.ts';

/** Firebreak's own rules and word lists, unchanged. Never reached from the page script: see `Judging`. */
export const builtInJudging: Judging = { words: builtInWords };
