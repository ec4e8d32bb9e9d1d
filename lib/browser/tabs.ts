import { pageAddress } from '#lib/core/deadlines/page-address.ts';
import { sellerCentralHosts } from '#lib/core/marketplaces.ts';
import { pageCommands } from '#lib/core/messages/tab-messages.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { PageReading } from '#lib/core/reading/page-reading.ts';
import { askTab } from './messaging.ts';

/** An open Seller Central tab. */
export interface OpenTab {
  readonly id: number;
  readonly title: string;
}

/** Sign-in and support cases: no script of ours runs there by design, so they are not called unprotected. */
const leftAlone = /^\/(?:ap|cu)\//;

const answersWithin = <T>(milliseconds: number, answer: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([
    answer.catch(() => otherwise),
    new Promise<T>((resolve) => {
      setTimeout(() => resolve(otherwise), milliseconds);
    }),
  ]);

async function isProtected(id: number): Promise<boolean> {
  const { protected: answer } = await answersWithin(1_500, askTab(id)('isProtected', {}), { protected: false });
  return answer;
}

/** Every open Seller Central tab on which a script of ours belongs. */
async function listTabs(): Promise<OpenTab[]> {
  const tabs = await chrome.tabs.query({ url: sellerCentralHosts.map((host) => `https://${host}/*`) });
  return tabs
    .filter(({ url, status, discarded }) => url && !leftAlone.test(new URL(url).pathname) && status && !discarded)
    .flatMap(({ id, title, url }) => (id === undefined ? [] : [{ id, title: title || (url ?? '') }]));
}

/** The open Seller Central tabs in which no live script of ours answers: they need a reload. */
export async function findUnprotectedTabs(): Promise<OpenTab[]> {
  const tabs = await listTabs();
  const answers = await Promise.all(tabs.map(({ id }) => isProtected(id)));
  return tabs.filter((_tab, index) => !answers[index]);
}

/** Brings a tab and its window to the front; a tab that is gone is no fault. */
export async function showTab(id: number): Promise<void> {
  const tab = await chrome.tabs.update(id, { active: true }).catch(() => undefined);
  if (tab) await chrome.windows.update(tab.windowId, { focused: true });
}

/** Opens a page for the person who clicked: in the tab that shows it already, else in a new one. Only pages of Seller Central and our own. */
export async function openPage(asked: string): Promise<void> {
  const address = pageAddress(asked);
  if (address === null) return;
  const [open] = await chrome.tabs.query({ url: address.replace(/#.*$/, '') }).catch(() => []);
  if (open?.id !== undefined) await showTab(open.id);
  else await chrome.tabs.create({ url: address });
}

/** Our popup as an address, for when no page is known. */
export function popupAddress(): string {
  return chrome.runtime.getURL('/popup.html');
}

/** The active tab of the window used last, or null. */
export async function findActiveTab(): Promise<number | null> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Reads the page of a tab now, or as if it were `now`; both null where no script of ours lives in it. */
export async function readTab(
  tabId: number | null,
  now?: Instant,
): Promise<{ reading: PageReading | null; address: string | null }> {
  const id = tabId ?? (await findActiveTab());
  if (id === null) return { reading: null, address: null };
  const reading = await answersWithin(10_000, askTab(id)('readNow', now === undefined ? {} : { now }), null);
  const address = reading ? ((await chrome.tabs.get(id)).url ?? null) : null;
  return { reading, address };
}

/** The open Seller Central tabs, the one used last first. */
export async function listSellerTabs(): Promise<OpenTab[]> {
  const tabs = await chrome.tabs.query({ url: sellerCentralHosts.map((host) => `https://${host}/*`) });
  return tabs
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, title, url }) => (id === undefined ? [] : [{ id, title: title || (url ?? '') }]));
}

/** The structure of a tab's page without any of its text; null where no script of ours answers. */
export async function readStructure(tabId: number): Promise<string | null> {
  return (await answersWithin(10_000, askTab(tabId)('describePage', {}), { report: null })).report;
}

/** Passes a keyboard command on to the page in front; where no script of ours lives nothing happens. */
export async function sendCommand(command: string, tabId: number | null): Promise<void> {
  const known = pageCommands.find((name) => name === command);
  const id = tabId ?? (await findActiveTab());
  if (known && id !== null)
    await answersWithin<{ done: boolean }>(2_000, askTab(id)('runCommand', { command: known }), { done: false });
}

/** Opens our settings, where this build has them. */
export function openSettings(): void {
  void chrome.runtime.openOptionsPage().catch(() => {});
}
