import { dropSetting, loadSetting, saveSetting } from '#lib/browser/settings.ts';
import { builtInLists } from '#lib/core/alerts/built-in-judging.ts';

/** Lays the built-in lists where page scripts read them without waiting; writes nothing when they lie there already. */
export async function keepLists(): Promise<void> {
  const kept = await loadSetting('alertLists');
  if (JSON.stringify(kept) === JSON.stringify(builtInLists)) return;
  await dropSetting('alertLists');
  await saveSetting('alertLists', builtInLists);
}

/** Answers a page that found none. */
export const listAnswers = {
  async readAlertLists() {
    await keepLists();
    return { lists: builtInLists };
  },
};
