import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';

const inbox = 'https://sellercentral.amazon.de/messaging/inbox';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a page is shown at a real address without a network', async () => {
  browser.serve(inbox, '<title>served</title><p>hello');
  const page = await browser.open(`${inbox}?cc=1`);
  expect(await page.title()).toBe('served');
  expect(page.url()).toBe(`${inbox}?cc=1`);
  expect(browser.requestsOfOurs()).toEqual([]);
  await page.close();
});

test('the worker can be killed', async () => {
  const before = await browser.worker();
  await browser.killWorker();
  const outcome = await Promise.race([before.evaluate(() => 'alive'), pause(200)]).catch(() => 'gone');
  expect(outcome).not.toBe('alive');
});

test('what a page asks of the network fails and is remembered', async () => {
  browser.serve(inbox, '<title>asks</title>');
  const page = await browser.open(inbox);
  const outcome = await page.evaluate(() => fetch('https://example.org/leak').then(String, () => 'failed'));
  expect(outcome).toBe('failed');
  expect(browser.requestsOfOurs().join()).toContain('example.org/leak');
  await page.close();
});

test('the worker can ask nothing of the network', async () => {
  await browser.restart();
  const worker = await browser.worker();
  const outcome = await worker.evaluate(() => fetch('https://example.net/leak').then(String, () => 'failed'));
  expect(outcome).toBe('failed');
  expect(browser.requestsOfOurs().join()).not.toContain('example.net');
});
