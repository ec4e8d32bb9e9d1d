import { afterAll, beforeAll, expect, test } from 'vitest';
import { redAddress } from '#lib/commands/practice/practice-address.ts';
import { buildPracticeSite } from '#lib/commands/practice/served-practice.ts';
import { openBrowser, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(8_000);
  browser.serveSite(await buildPracticeSite());
});
afterAll(() => browser.close());

test('a page that renders itself with React stays whole and marked while it renders anew', async () => {
  const page = await browser.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(redAddress);
  await page.locator('.panel').waitFor();
  const marked = () =>
    page.evaluate(() =>
      ['fb-1', 'fb-2']
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .filter(({ startContainer }) => startContainer.isConnected)
        .map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset)),
    );
  const before = await marked();
  expect(before.join()).toContain('burned my hand');
  const thread = await page.locator('.thread').innerText();

  await page.locator('practice-textarea textarea').fill('Dear Dana, we are sorry.');
  await page.locator('practice-button').click();
  await page.locator('.own .words', { hasText: 'Dear Dana, we are sorry.' }).waitFor();
  await expect.poll(marked).toEqual(before);
  expect(await page.locator('.thread').innerText()).toContain(thread.slice(0, 400));

  await page.locator('.row', { hasText: 'Katrin' }).click();
  await page.locator('.thread .words', { hasText: 'Wasserkocher' }).waitFor();
  await page.goBack();
  await page.locator('.thread .words', { hasText: 'burned my hand' }).waitFor();
  await expect.poll(marked).toEqual(before);
  expect(faults).toEqual([]);
  await page.close();
});
