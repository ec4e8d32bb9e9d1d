import { dropSetting, loadSetting, saveSetting } from '#lib/browser/settings.ts';
import { builtInWords } from '#lib/core/alerts/ideas/built-in.ts';

/** Lays the built-in word lists where page scripts read them without waiting; writes nothing when they lie there already. */
export async function keepWords(): Promise<void> {
  const kept = await loadSetting('alertWords');
  if (JSON.stringify(kept) === JSON.stringify(builtInWords)) return;
  await dropSetting('alertWords');
  await saveSetting('alertWords', builtInWords);
}

/** Answers a page that found none. */
export const wordAnswers = {
  async readWords() {
    await keepWords();
    return { words: [...builtInWords] };
  },
};
