import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(8_000);
});
afterAll(() => browser.close());

test('a lead approves a folder and brings in texts; both hold after a reload', async () => {
  const page = await browser.openExtensionPage('desk.html#templates');
  expect(await page.getByRole('button', { name: /^Approve/ }).count()).toBe(0);
  await page.evaluate(() =>
    chrome.runtime.sendMessage({
      id: 1,
      type: 'savePerson',
      data: { name: 'Lin', role: 'lead' },
      timestamp: 0,
    }),
  );
  await page.reload();
  const crisis = page.getByRole('region', { name: 'Crisis' });
  await crisis.getByRole('button', { name: 'Approve this folder' }).click();
  await crisis.getByText('approved by Lin').nth(2).waitFor();

  await page
    .getByLabel('Paste texts')
    .fill('Warm hello\nWe are sorry to hear that, <b>{name}</b>.\n---\n延误\n您好，包裹延误了，非常抱歉。');
  await page.getByRole('button', { name: 'Add 2 as suggestions' }).click();
  await page.getByRole('region', { name: 'Own' }).getByText('Warm hello').waitFor();

  await page.reload();
  await page.getByRole('region', { name: 'Crisis' }).getByText('approved by Lin').nth(2).waitFor();
  expect(await page.getByRole('region', { name: 'Own' }).locator('b').count()).toBe(0);
  await page.close();
});

test('the table names every rule with its source', async () => {
  const page = await browser.openExtensionPage('desk.html#templates');
  await page.locator('tbody tr').nth(21).waitFor();
  expect(await page.locator('tbody tr').count()).toBe(22);
  await page.close();
});
