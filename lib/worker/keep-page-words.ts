import { loadSetting, saveSetting } from '#lib/browser/settings.ts';
import type { PatternSources } from '#lib/core/text/pattern-sources.ts';

/** Lays the words Seller Central's interface is recognised by where page scripts read them without waiting. */
export async function keepPageWords(patterns: PatternSources): Promise<void> {
  const laid = { build: chrome.runtime.getManifest().version, patterns };
  if (JSON.stringify(await loadSetting('pageWords')) !== JSON.stringify(laid)) await saveSetting('pageWords', laid);
}

/** Answers a page that found none of its own build, also where they cannot be laid down. */
export const pageWordAnswers = (patterns: PatternSources) => ({
  async readPageWords() {
    await keepPageWords(patterns).catch((error) =>
      console.warn('Firebreak could not lay down its words', String(error)),
    );
    return { patterns };
  },
});
