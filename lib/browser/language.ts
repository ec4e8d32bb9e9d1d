import type { Language } from '#lib/core/words/say.ts';
import { loadSetting } from './settings.ts';

/** The language of the interface: the chosen one, else the browser's where it is Chinese, else English. */
export async function loadLanguage(): Promise<Language> {
  const chosen = await loadSetting('language');
  return chosen ?? (chrome.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en');
}
