import type { TestBrowser } from '../browser.ts';

/** Switches Firebreak off or on in the test's profile, as the popup's switch does. */
export async function setOff(browser: TestBrowser, value: boolean): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((off) => chrome.storage.local.set({ off: { version: 1, value: off } }), value);
}
