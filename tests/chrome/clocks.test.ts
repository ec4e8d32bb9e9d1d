import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAll, seed } from '#lib/commands/chromium/seed.ts';
import { extensionFolder } from '#lib/commands/root.ts';
import { deadline, hour } from '../core/deadlines/samples.ts';
import { openBrowser, type TestBrowser } from './browser.ts';

const list = 'https://sellercentral.amazon.com/gp/guarantee-claims/home.html';
const page = readFileSync('tests/fixtures/pages/claim-list/table-english.html', 'utf8');

let browser: TestBrowser;
let popup: Page;
beforeAll(async () => {
  browser = await openBrowser();
  browser.serve(list, page);
  await openPopup();
  await tell('stateStore', { store: 'Cobalt' });
});
afterAll(() => browser.close());

async function openPopup(): Promise<void> {
  popup = await browser.openExtensionPage('popup.html');
  await popup.locator('footer').waitFor();
}

/** Sends one of our messages as a page of the extension does. */
const tell = (type: string, data: object) =>
  popup.evaluate((message) => chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message }), { type, data });

/** Loads the extension anew, as an update does: open tabs keep a script that reaches nobody any more. */
async function update(): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as never, { path: extensionFolder } as never);
  await session?.detach();
}

type Known = { id: string; state: string; at: number; kind: string };
const running = async () => (await readAll<Known>(popup, 'deadlines')).filter(({ state }) => state === 'running');
const badge = () => popup.evaluate(() => chrome.action.getBadgeText({}));
const until = (holds: () => Promise<boolean>) => expect.poll(holds, { timeout: 8_000, interval: 50 }).toBe(true);

test('two tabs that read one list of claims at once make one clock for each claim', async () => {
  const tabs = await Promise.all([browser.open(list), browser.open(list)]);
  await until(async () => (await running()).length >= 2);
  await popup.waitForTimeout(700);
  expect((await running()).map(({ kind }) => kind)).toEqual(['respond-to-claim', 'respond-to-claim']);
  await Promise.all(tabs.map((tab) => tab.close()));
  await popup.bringToFront();
  expect(await popup.locator('.clock').count()).toBe(2);
  await until(async () => (await badge()) === '2');
});

test('the worker is killed while clocks come and go: nothing is lost and nothing comes back', async () => {
  await browser.killWorker();
  await popup.locator('.clock button[aria-label^="Mark as done"]').first().click();
  await popup.locator('.said p').waitFor();
  await browser.killWorker();
  const tab = await browser.open(list);
  await until(async () => (await readAll<{ readAt: number }>(popup, 'lists')).length === 1);
  await popup.waitForTimeout(700);
  await tab.close();
  await browser.killWorker();
  await popup.reload();
  await popup.locator('.clock').first().waitFor();
  expect(await popup.locator('.clock').count()).toBe(1);
  await until(async () => (await badge()) === '1');
});

test('the browser closed before a deadline and opened after it: overdue, reminded once, badge right', async () => {
  const now = Date.now();
  const facts = { subject: null, startAt: now - hour, createdAt: now - hour, knownAt: now - hour, readAt: now - hour };
  const soon = ['first', 'second'].map((id) => deadline({ ...facts, id, kind: 'promise', at: now + 300 }));
  // Nothing wakes the worker between seeding and closing, and a browser takes longer than this to start.
  await seed(popup, { deadlines: soon });
  await browser.restart();
  await openPopup();
  expect(await popup.locator('.urgency-overdue').count()).toBe(3);
  await until(async () => (await badge()) === '3');
  const records = () => readAll<{ deadline: string; state: string; notification: string }>(popup, 'reminders');
  await until(async () => (await records()).filter(({ state }) => state === 'shown').length === 2);
  const shown = await records();
  expect(new Set(shown.map(({ notification }) => notification)).size).toBe(1);
  expect(Object.keys(await popup.evaluate(() => chrome.notifications.getAll()))).toEqual([shown[0]?.notification]);
});

test('an alarm for what is due next and a heartbeat stand, and are made anew when Chrome has dropped them', async () => {
  const names = async () => (await popup.evaluate(() => chrome.alarms.getAll())).map(({ name }) => name).sort();
  await popup.evaluate(() => chrome.alarms.clearAll());
  await seed(popup, { deadlines: [deadline({ id: 'ahead', at: Date.now() + 48 * hour })] });
  await tell('recompute', {});
  expect(await names()).toEqual(['heartbeat', 'next-due']);
});

test('an open tab without a live script of ours is counted and named until it is reloaded', async () => {
  const tab = await browser.open(list);
  await until(async () => (await readAll(popup, 'lists')).length === 1);
  await popup.close();
  await update();
  await openPopup();
  await popup.getByText('1 tab is not protected').waitFor();
  expect(await badge()).toBe('!');
  await tab.reload();
  await until(async () => (await badge()) !== '!');
  await tab.close();
});

test('nothing was asked of the network', () => {
  expect(browser.requestsOfOurs()).toEqual([]);
});
