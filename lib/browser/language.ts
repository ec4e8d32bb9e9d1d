import type { Language } from '#lib/core/words/say.ts';
import { loadSetting } from './settings.ts';

/** The browser's language where it is Chinese, else English: what holds until a person has chosen. */
export function browserLanguage(): Language {
  return chrome.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The language of the interface: the chosen one, else the browser's. */
export async function loadLanguage(): Promise<Language> {
  return (await loadSetting('language')) ?? browserLanguage();
}
