import { loadSetting } from './settings.ts';

/** Our full page, opened at one of its pages. */
export function deskAddress(page: string): string {
  return chrome.runtime.getURL(`/desk.html#${page}`);
}

/** After the first installation: opens the first-run page, once. */
export async function openWelcome(reason: chrome.runtime.InstalledDetails['reason']): Promise<void> {
  if (reason !== 'install' || (await loadSetting('isSetUp'))) return;
  await chrome.tabs.create({ url: deskAddress('welcome') });
}
