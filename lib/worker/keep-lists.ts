import { dropSetting, loadSetting, saveSetting } from '#lib/browser/settings.ts';
import { packBuiltInLists } from '#lib/core/alerts/built-in-judging.ts';

/** Lays the built-in lists where page scripts read them without waiting; writes nothing when they lie there already. */
export async function keepLists(): Promise<void> {
  const [kept, lists] = [await loadSetting('alertLists'), packBuiltInLists()];
  if (JSON.stringify(kept) === JSON.stringify(lists)) return;
  await dropSetting('alertLists');
  await saveSetting('alertLists', lists);
}

/** Answers a page that found none, also where they cannot be laid down: it then asks again on its next visit. */
export const listAnswers = {
  async readAlertLists() {
    await keepLists().catch((error) => console.warn('Firebreak could not lay down its lists', String(error)));
    return { lists: packBuiltInLists() };
  },
};
