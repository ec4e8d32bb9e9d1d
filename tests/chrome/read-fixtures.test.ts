import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAsker, readShown } from '#lib/commands/reading/read-in-browser.ts';
import { printReading } from '#lib/core/reading/print-reading.ts';

import { isKnownAddress } from '#lib/page/is-known-address.ts';
import { openBrowser, type TestBrowser } from './browser.ts';
import { readFixtures } from './page-fixtures.ts';

const fixtures = readFixtures();
let browser: TestBrowser;
let asker: Page;
let page: Page;
const failures: string[] = [];

beforeAll(async () => {
  browser = await openBrowser({ size: { width: 1600, height: 1000 } });
  asker = await openAsker(browser.context, browser.extensionId);
  page = await browser.context.newPage();
  page.on('pageerror', (failure) => failures.push(String(failure)));
  await page.addInitScript(watchOwnNodes);
});
afterAll(() => browser.close());

/** Watches the page's own nodes from before its first script, in every shadow root too, and notes what changes once it stands. */
function watchOwnNodes(): void {
  const changes: string[] = [];
  let stands = false;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      const isHost = type === 'childList' && target === document.documentElement && addedNodes.length <= 1;
      if (stands && !isHost) changes.push(`${type} ${target.nodeName}`);
    }
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, all);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observer.observe(root, all);
    return root;
  };
  addEventListener('DOMContentLoaded', () => {
    observer.takeRecords();
    stands = true;
  });
  Object.assign(window, { changesOfOwnNodes: changes });
}

async function show(html: string, address: string, settleMs: number): Promise<void> {
  const { origin, pathname } = new URL(address);
  browser.serveSite((asked) => (asked.origin === origin && asked.pathname === pathname ? html : null));
  failures.length = 0;
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForTimeout(settleMs);
  if (settleMs >= 100) await page.evaluate('changesOfOwnNodes.length = 0');
}

describe.each(fixtures)('$name', ({ html, address, now, settleMs, reading }) => {
  test('is read as expected, twice the same, and its own nodes stay as they are', async () => {
    await show(html, address, settleMs);
    const first = await readShown(asker, page, now);
    const second = await readShown(asker, page, now);
    const isLeftAlone = !isKnownAddress(new URL(address));
    expect(first === null).toBe(isLeftAlone);
    if (first) expect(printReading(first)).toEqual(reading);
    expect(second).toEqual(first);
    expect(await page.evaluate('changesOfOwnNodes')).toEqual([]);
    expect(await page.evaluate('document.documentElement.children.length')).toBeLessThanOrEqual(3);
    expect(failures).toEqual([]);
  });
});

test('a page of another kind at a known address is read as what it is, with a described problem', async () => {
  await show(
    '<!doctype html><h1>Weather</h1><p>Sunny, 21 degrees.</p>',
    'https://sellercentral.amazon.com/gp/guarantee-claims/home.html',
    0,
  );
  const reading = await readShown(asker, page, null);
  expect(reading?.claims).toEqual([]);
  expect(reading?.problems.map(({ id }) => id)).toContain('noClaims');
});

test('there are at least 30 layouts of different kinds', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(30);
});
