import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redAddress } from '#lib/commands/practice/practice-address.ts';
import { buildPracticeSite } from '#lib/commands/practice/served-practice.ts';
import { extensionFolder } from '#lib/commands/root.ts';
import { sellerCentralHosts } from '#lib/core/marketplaces.ts';
import { openBrowser, type TestBrowser } from './browser.ts';

const manifest = JSON.parse(readFileSync(join(extensionFolder, 'manifest.json'), 'utf8')) as chrome.runtime.ManifestV3;
const everywhere = sellerCentralHosts.map((host) => `https://${host}/*`).toSorted();

test('the manifest asks for the Seller Central hosts one by one, and for nothing beyond what the readme explains', () => {
  expect(manifest.host_permissions?.toSorted()).toEqual(everywhere);
  expect(manifest.content_scripts?.map(({ matches }) => matches?.toSorted())).toEqual([everywhere]);
  expect(manifest.permissions?.toSorted()).toEqual(
    ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'].toSorted(),
  );
  expect(manifest.optional_permissions ?? manifest.web_accessible_resources ?? 'none').toBe('none');
});

describe('where the page script runs', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
    browser.serveSite(await buildPracticeSite());
    for (const path of ['ap/signin', 'cu/case-dashboard/view-case', 'performance/dashboard'])
      browser.serve(
        `https://sellercentral.amazon.com/${path}`,
        '<!doctype html><title>other</title><textarea></textarea>',
      );
  });
  afterAll(() => browser.close());

  test('a red conversation is warned of on every host', async () => {
    const page = await browser.context.newPage();
    const silent: string[] = [];
    for (const host of sellerCentralHosts) {
      await page.goto(redAddress.replace('sellercentral.amazon.com', host));
      const head = page.locator('html > div .head');
      await head.waitFor({ timeout: 5_000 }).catch(() => silent.push(host));
    }
    expect(silent).toEqual([]);
    await page.close();
  });

  test.each(['ap/signin', 'cu/case-dashboard/view-case', 'performance/dashboard', 'home'])(
    'nothing is added to /%s',
    async (path) => {
      const page = await browser.open(`https://sellercentral.amazon.com/${path}`);
      await page.waitForTimeout(400);
      expect(await page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName))).toEqual([
        'HEAD',
        'BODY',
      ]);
      expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
      await page.close();
    },
  );

  test('it starts when the page itself goes from home to a conversation, and ends when that is left', async () => {
    const page = await browser.open('https://sellercentral.amazon.com/home');
    await page.locator('.top a', { hasText: 'Messages' }).click();
    await page.locator('.row', { hasText: 'Dana' }).click();
    await page.locator('html > div .head').waitFor();
    await page.locator('.top a', { hasText: 'Home' }).click();
    await page.locator('html > div .head').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  test('nothing asked anything of the network', () => {
    expect(browser.requestsOfOurs()).toEqual([]);
  });
});
