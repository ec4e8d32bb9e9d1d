import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { conversationPage, redBubbles, redPageAddress } from './pages/conversation-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(8_000);
});
afterAll(() => browser.close());

const german = [
  { from: 'buyer', html: 'Guten Tag, die Lampe funktioniert nicht. Was kann ich tun, können Sie mir bitte helfen?' },
] as const;

async function openPage(bubbles: Parameters<typeof conversationPage>[0]['bubbles'], script = ''): Promise<Page> {
  browser.serve(redPageAddress, conversationPage({ bubbles, script }));
  const page = await browser.open(redPageAddress);
  const chip = page.locator('.chip');
  await page.locator('.chip, .panel').first().waitFor();
  if (await chip.count()) await chip.click();
  await page.locator('.panel').waitFor();
  return page;
}

const replyButton = (page: Page) => page.getByRole('button', { name: 'Reply…' });
const box = (page: Page) => page.locator('#reply');

test('keyboard only: from opening the picker to inserted text in six keys or fewer, and nothing is sent', async () => {
  const page = await openPage(german, "document.querySelector('#send').onclick = () => { globalThis.sent = true };");
  await replyButton(page).focus();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('Enter');
  await page.locator('.reply-row.is-current', { hasText: 'fits the question' }).waitFor();
  await press('Enter');
  await page.locator('.preview button.primary:focus').waitFor();
  await press('Enter');
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#reply')?.value !== '');
  expect(keys).toBeLessThanOrEqual(6);
  expect(await box(page).inputValue()).toContain('Mit freundlichen Grüßen');
  expect(await page.evaluate(() => 'sent' in globalThis)).toBe(false);
  await page.keyboard.press('Control+z');
  expect(await box(page).inputValue()).toBe('');
  await page.close();
});

test('in a red conversation routine templates are locked and holding ones are not', async () => {
  const page = await openPage(redBubbles);
  await replyButton(page).click();
  const row = (title: string) => page.locator('.reply-row', { hasText: title }).locator('.reply-choice');
  await row('We have read it').waitFor();
  expect(await row('We have read it').isEnabled()).toBe(true);
  await page.locator('.reply-search input').fill('where is my parcel');
  await row('Where is my parcel').waitFor();
  expect(await row('Where is my parcel').isDisabled()).toBe(true);
  await page.close();
});

test('markup typed into a blank stays text in preview and in the box, and nothing runs', async () => {
  const payload =
    '<img src=x onerror="document.title=1"><svg/onload=alert(1)>{{orderId}}</textarea><script>alert(2)</script>';
  const page = await openPage([{ from: 'buyer', html: 'Please, a screw is missing in the box, and how do I use it?' }]);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const title = await page.title();
  await replyButton(page).click();
  await page.locator('.reply-search input').fill('part is missing');
  await page.locator('.reply-row', { hasText: 'A part is missing' }).locator('.reply-choice').click();
  await page.getByLabel('Part', { exact: true }).fill(payload);
  await page.getByLabel('Sent by').fill('2026-11-25');
  await page.locator('.preview .template-text', { hasText: 'onerror' }).first().waitFor();
  expect(await page.locator('.preview img, .preview svg, .preview script').count()).toBe(0);
  await page.locator('.preview button.primary:enabled').click();
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#reply')?.value !== '');
  expect(await box(page).inputValue()).toContain(payload);
  expect([dialogs, await page.title()]).toEqual([[], title]);
  await page.close();
});

test('findings appear and go while the agent writes; content, cursor and undo stay the agent’s', async () => {
  const page = await openPage(german);
  await box(page).click();
  await page.keyboard.type('Schreiben Sie an service@lampen-shop.de ');
  await page.locator('.finding', { hasText: 'E-mail address' }).waitFor();
  const state = () =>
    page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#reply');
      return [field?.value, field?.selectionStart, field?.selectionEnd, document.activeElement === field];
    });
  const text = 'Schreiben Sie an service@lampen-shop.de ';
  expect(await state()).toEqual([text, text.length, text.length, true]);
  for (let at = 0; at < text.length; at += 1) await page.keyboard.press('Backspace');
  await page.locator('.finding').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  expect((await state())[0]).not.toBe('');
  await page.close();
});

test('nothing left the browser', () => {
  expect(browser.requestsOfOurs()).toEqual([]);
});
