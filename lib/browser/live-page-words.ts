import type { PatternSources } from '#lib/core/text/pattern-sources.ts';
import { askWorker } from './messaging.ts';
import { loadSetting } from './settings.ts';

let words: Promise<PatternSources> | null = null;

/** Words of another build may lack a name: they are not taken. */
async function readWords(): Promise<PatternSources> {
  const kept = await loadSetting('pageWords');
  if (kept?.build === chrome.runtime.getManifest().version) return kept.patterns;
  return (await askWorker('readPageWords', {})).patterns;
}

/** The words Seller Central's interface is recognised by, read once; asked of the worker where none are laid out yet. */
export function loadPageWords(): Promise<PatternSources> {
  words ??= readWords().catch((fault) => {
    words = null;
    throw fault;
  });
  return words;
}
