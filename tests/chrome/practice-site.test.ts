import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claimsAddress, practiceAddress, redAddress } from '#lib/commands/practice/practice-address.ts';
import { buildPracticeSite } from '#lib/commands/practice/served-practice.ts';
import { openBrowser, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  browser.serveSite(await buildPracticeSite());
});
afterAll(() => browser.close());

const ways = [
  ['at a real address', (path: string) => browser.open(`https://sellercentral.amazon.com${path}`)],
  ['inside the extension', (path: string) => browser.openExtensionPage(`practice.html#${path}`)],
] as const;

const redPath = redAddress.replace(/^https:\/\/[^/]+/, '');
const words = (page: Page) => page.locator('.thread .words').allInnerTexts();

describe.each(ways)('the practice site %s', (_way, openPath) => {
  let page: Page;
  beforeEach(async () => {
    page = await openPath(redPath);
    return () => page.close();
  });

  test('is marked as practice, and shows the red conversation after its empty bubbles', async () => {
    expect(await page.locator('.practice-notice').innerText()).toContain('Practice, not Amazon');
    await page.locator('.thread .words').first().waitFor();
    expect((await words(page)).at(-1)).toContain('burned my hand');
    expect(await page.locator('.skeleton').count()).toBe(0);
  });

  test('goes from one conversation to another without loading a page', async () => {
    await page.evaluate(() => Object.assign(globalThis, { sameLoad: true }));
    await page.locator('.row', { hasText: 'Katrin' }).click();
    await page.locator('.thread .words', { hasText: 'Wasserkocher' }).waitFor();
    expect(await page.evaluate(() => 'sameLoad' in globalThis)).toBe(true);
    expect(page.url()).toContain('5eed0007');
    await page.goBack();
    await page.locator('.thread .words', { hasText: 'burned my hand' }).waitFor();
  });

  test('Send adds to the thread and empties the box, and nothing leaves the page', async () => {
    await page.locator('practice-textarea textarea').fill('Dear Dana, we are sorry.');
    await page.locator('practice-button').click();
    await page.locator('.own .words', { hasText: 'Dear Dana, we are sorry.' }).waitFor();
    expect(await page.locator('practice-textarea textarea').inputValue()).toBe('');
    expect(browser.requestsOfOurs()).toEqual([]);
  });

  test('the order pane is closed and opened', async () => {
    await page.locator('.order-pane header button').click();
    expect(await page.locator('.order-pane').count()).toBe(0);
    await page.locator('.show-order').click();
    expect(await page.locator('.order-pane').innerText()).toContain('902-4417735-1180264');
  });

  test('the list is searched and sorted into folders', async () => {
    await page.locator('input[type=search]').fill('907-66');
    expect(await page.locator('.row').count()).toBe(1);
    await page.locator('input[type=search]').fill('');
    await page.locator('.folders button', { hasText: 'Resolved' }).click();
    expect(await page.locator('.row b').allInnerTexts()).toEqual(['Jonas']);
  });
});

test('the claims page shows until when to respond, and only where that is asked', async () => {
  const page = await browser.open(claimsAddress);
  await page.locator('tbody tr').nth(1).waitFor();
  expect(await page.locator('tbody tr').count()).toBe(2);
  await page.getByRole('tab', { name: 'All' }).click();
  const respondBy = await page.locator('tbody tr td:last-child').allInnerTexts();
  expect(respondBy.map((text) => /\d{4} \d+:\d\d (am|pm) P[SD]T$/.test(text))).toEqual([true, true, false]);
  await page.close();
});

test('an order is shown on a page of its own', async () => {
  const page = await browser.open(practiceAddress({ page: 'order', orderId: '902-4417735-1180264' }));
  expect(await page.locator('.order-page').innerText()).toContain('$39.99');
  await page.close();
});
