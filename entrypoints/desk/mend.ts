import { saveFile } from '#lib/browser/backup.ts';
import { loadLanguage } from '#lib/browser/language.ts';
import { askWorker } from '#lib/browser/messaging.ts';
import { showTrial } from '#lib/browser/notifications.ts';
import { saveSetting } from '#lib/browser/settings.ts';
import { showTab } from '#lib/browser/tabs.ts';
import type { Remedy } from '#lib/core/check/check.ts';
import { sellerCentralHosts } from '#lib/core/marketplaces.ts';
import { checkPageWords } from '#lib/core/words/check.ts';
import { say } from '#lib/core/words/say.ts';
import { readSetAside } from '#lib/store/read.ts';
import type { Checked } from './gather-check.ts';

const go = (page: string) => async () => {
  location.hash = page;
};

type Mend = (checked: Checked) => Promise<unknown>;

/** What each remedy does when its button is clicked. */
const mends: Readonly<Record<Remedy, Mend>> = {
  'allow-sites': () => chrome.permissions.request({ origins: sellerCentralHosts.map((host) => `https://${host}/*`) }),
  'extension-page': () => chrome.tabs.create({ url: `chrome://extensions/?id=${chrome.runtime.id}` }),
  'try-notification': async () => showTrial(say(checkPageWords.trial, await loadLanguage())),
  'set-alarm': () => askWorker('recompute', {}),
  'show-tab': ({ unprotectedIds, tabId }) => showTab(unprotectedIds[0] ?? tabId ?? -1),
  'reload-extension': async () => chrome.runtime.reload(),
  'open-playbook': go('playbook'),
  'open-settings': go('settings'),
  'open-welcome': go('welcome'),
  'download-aside': async () => saveFile('firebreak-set-aside.json', JSON.stringify(await readSetAside(), null, 1)),
  'switch-on': () => saveSetting('off', false),
};

/** Does what a remedy's button promises; a remedy Chrome refuses changes nothing, and the next check shows it. */
export async function mendWith(remedy: Remedy, checked: Checked): Promise<void> {
  await mends[remedy](checked).catch(() => {});
}

/** Puts a text on the clipboard; false where the browser refuses. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
