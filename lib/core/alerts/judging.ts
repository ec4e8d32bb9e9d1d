import type { JudgeOptions } from './judge-options.ts';
import type { AlertLists } from './lists.ts';

/**
 * What texts are judged with. The lists of 13 languages are too large for the page script, which reads them from
 * `storage.local`; everything else takes `builtInJudging`. Keep one object: what was compiled is remembered by it.
 */
export interface Judging {
  readonly lists: AlertLists;
  /** What the playbook changes; left out, Firebreak's own rules hold. */
  readonly options?: JudgeOptions;
}
