import type { JudgeOptions } from './judge-options.ts';
import type { WordLists } from './rule.ts';

/**
 * What texts are judged with. The word lists of 13 languages are too large for the page script, which reads them from
 * `storage.local`; everything else takes `builtInJudging`. Keep one object: what was compiled is remembered by it.
 */
export interface Judging {
  readonly words: readonly WordLists[];
  /** What the playbook changes; left out, Firebreak's own rules hold. */
  readonly options?: JudgeOptions;
}
