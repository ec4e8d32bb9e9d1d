import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAsker, readShown } from '#lib/commands/reading/read-in-browser.ts';
import { printReading } from '#lib/core/reading/print-reading.ts';
import { isKnownAddress } from '#lib/page/is-known-address.ts';
import { openBrowser, type TestBrowser } from './browser.ts';
import { mutatePage, mutationKinds } from './mutate-page.ts';
import { readFixtures } from './page-fixtures.ts';

const isLong = process.env.FIREBREAK_LONG === '1';
const seeds = isLong ? [1, 2, 3, 4, 5, 6, 7, 8] : [7];
const layouts = readFixtures()
  .filter(({ address }) => isKnownAddress(new URL(address)))
  .filter((_layout, index) => isLong || index % 3 === 0);
let browser: TestBrowser;
let asker: Page;
let page: Page;

/** Notes every shadow root as it is made, closed ones too. */
function noteRoots(): void {
  const rootsOfPage: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    rootsOfPage.push(root);
    return root;
  };
  Object.assign(window, { rootsOfPage });
}

beforeAll(async () => {
  browser = await openBrowser({ size: { width: 1600, height: 1000 } });
  asker = await openAsker(browser.context, browser.extensionId);
  page = await browser.context.newPage();
  await page.addInitScript(noteRoots);
});
afterAll(() => browser.close());

describe.each(seeds)('with seed %i', (seed) => {
  test.each(layouts)('$name is read the same after changes that the eye does not see', async (layout) => {
    const { origin, pathname } = new URL(layout.address);
    browser.serveSite((asked) => (asked.origin === origin && asked.pathname === pathname ? layout.html : null));
    await page.goto('about:blank');
    await page.goto(layout.address);
    await page.waitForTimeout(layout.settleMs);
    const kinds = mutationKinds.filter((kind) => !layout.hangsOn.includes(kind));
    await page.evaluate(mutatePage, { seed, kinds });
    const reading = await readShown(asker, page, layout.now);
    expect(reading && printReading(reading)).toEqual(layout.reading);
  });
});
