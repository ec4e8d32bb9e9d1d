import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAll } from '#lib/commands/chromium/seed.ts';
import { hour } from '../core/deadlines/samples.ts';
import { openBrowser, type TestBrowser } from './browser.ts';
import { conversationPage, redBubbles, redPageAddress } from './pages/conversation-page.ts';

let browser: TestBrowser;
let popup: Page;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(8_000);
  popup = await browser.openExtensionPage('popup.html');
  await popup.locator('footer').waitFor();
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), type: 'stateStore', data: { store: 'Cobalt' } }),
  );
  browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles }));
  page = await browser.open(redPageAddress);
  await page.locator('.panel').waitFor();
});
afterAll(() => browser.close());

type Known = { kind: string; at: number; startAt: number; origin: { from: string; rule: string | null } };
const startedClocks = async (kind: string) =>
  (await readAll<Known>(popup, 'deadlines')).filter((known) => known.kind === kind);
const summary = (name: string) => page.locator('summary', { hasText: name });
const choose = (name: string) => page.locator('.more-list button', { hasText: name });

test('by the keyboard: a chargeback runs as long as its rule says, and stands among the clocks at once', async () => {
  await summary('More').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await choose('Chargeback').focus();
  await page.keyboard.press('Enter');
  await page.locator('.notice', { hasText: 'Clock started: Chargeback, until' }).waitFor();
  expect(await page.locator('.clock-list li', { hasText: 'Chargeback' }).isVisible()).toBe(true);
  const [clock] = await startedClocks('chargeback');
  expect(clock?.origin).toMatchObject({ from: 'rule', rule: 'chargeback-7d' });
  const length = (clock?.at ?? 0) - (clock?.startAt ?? 0);
  expect(Math.abs(length - 7 * 24 * hour)).toBeLessThanOrEqual(hour);
});

test('a promise, which no rule knows the end of, asks until when', async () => {
  await choose('Promise to buyer').click();
  const field = page.locator('input[type=datetime-local]');
  await field.waitFor();
  expect(await field.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)).toBe(true);
  await field.fill('2031-03-04T15:30');
  await page.keyboard.press('Enter');
  await page.locator('.clock-list li', { hasText: 'Promise to buyer' }).waitFor();
  expect(await field.count()).toBe(0);
  const [clock] = await startedClocks('promise');
  expect(clock).toMatchObject({ at: new Date(2031, 2, 4, 15, 30).getTime(), origin: { from: 'promise' } });
});

test('clicked twice it is one clock', async () => {
  await choose('Authorise return').dblclick();
  await page.locator('.clock-list li', { hasText: 'Authorise return' }).waitFor();
  await page.waitForTimeout(300);
  const minutes = (await startedClocks('return-authorisation')).map(({ startAt }) => startAt);
  expect(new Set(minutes).size).toBe(minutes.length);
  expect(await page.locator('.clock-list li', { hasText: 'Authorise return' }).count()).toBe(minutes.length);
});

test('nothing was asked of the network', () => {
  expect(browser.requestsOfOurs()).toEqual([]);
});
