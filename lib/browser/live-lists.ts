import type { JudgeOptions } from '#lib/core/alerts/judge-options.ts';
import type { Judging } from '#lib/core/alerts/judging.ts';
import type { AlertLists } from '#lib/core/alerts/lists.ts';
import { askWorker } from './messaging.ts';
import { loadSetting } from './settings.ts';

let lists: Promise<AlertLists> | null = null;
let judging: Judging | null = null;

const readLists = async (): Promise<AlertLists> =>
  (await loadSetting('alertLists')) ?? (await askWorker('readAlertLists', {})).lists;

/** The lists of words, read once and only where there is a page to read; asked of the worker where none are laid out yet. */
export function loadLists(): Promise<AlertLists> {
  lists ??= readLists().catch((fault) => {
    lists = null;
    throw fault;
  });
  return lists;
}

/** Lists and options as one object, the same one for as long as neither changes: compiling is remembered by it. */
export function judgingOf(present: AlertLists, options: JudgeOptions): Judging {
  const isSame = judging?.lists === present && JSON.stringify(judging.options) === JSON.stringify(options);
  if (!judging || !isSame) judging = { lists: present, options };
  return judging;
}
