import { dropSetting, loadSetting, saveSetting } from '#lib/browser/settings.ts';
import { builtInLists } from '#lib/core/alerts/built-in-judging.ts';

/** Lays the built-in lists where page scripts read them without waiting; writes nothing when they lie there already. */
export async function keepLists(): Promise<void> {
  const kept = await loadSetting('alertLists');
  if (JSON.stringify(kept) === JSON.stringify(builtInLists)) return;
  await dropSetting('alertLists');
  await saveSetting('alertLists', builtInLists);
}

/** Answers a page that found none, also where they cannot be laid down: it then asks again on its next visit. */
export const listAnswers = {
  async readAlertLists() {
    await keepLists().catch((error) => console.warn('Firebreak could not lay down its lists', String(error)));
    return { lists: builtInLists };
  },
};
