import type { JudgeOptions } from '#lib/core/alerts/judge-options.ts';
import type { Judging } from '#lib/core/alerts/judging.ts';
import type { WordLists } from '#lib/core/alerts/rule.ts';
import { askWorker } from './messaging.ts';
import { loadSetting } from './settings.ts';

let words: Promise<readonly WordLists[]> | null = null;
let judging: Judging | null = null;

async function readWords(): Promise<readonly WordLists[]> {
  const kept = await loadSetting('alertWords');
  return kept.length > 0 ? kept : (await askWorker('readWords', {})).words;
}

/** The word lists, read once and only where there is a page to read; asked of the worker where none are laid out yet. */
export function loadWords(): Promise<readonly WordLists[]> {
  words ??= readWords().catch((fault) => {
    words = null;
    throw fault;
  });
  return words;
}

/** Words and options as one object, the same one for as long as neither changes: compiling is remembered by it. */
export function judgingOf(lists: readonly WordLists[], options: JudgeOptions): Judging {
  const isSame = judging?.words === lists && JSON.stringify(judging.options) === JSON.stringify(options);
  if (!judging || !isSame) judging = { words: lists, options };
  return judging;
}
