import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { conversationPage, redBubbles, redPageAddress } from './pages/conversation-page.ts';

const otherAddress = 'https://sellercentral.amazon.de/help/paste';
const forbidding = 'https://sellercentral.amazon.com/messaging/inbox-v3?cc=5eed2222-2222-4222-8222-222222222222';
const redPage = conversationPage({
  bubbles: redBubbles,
  replyBox:
    '<textarea id="reply" rows="4"></textarea><div id="rich" contenteditable="true" style="min-height:40px"></div>',
});

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(8_000);
  browser.serve(redPageAddress, redPage);
  browser.serve(otherAddress, '<!doctype html><textarea id="reply"></textarea>');
});
afterAll(() => browser.close());

async function copyBrief(page: Page): Promise<void> {
  await page.locator('.primary').click();
  await page.locator('.notice').waitFor();
}

async function pasteInto(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click();
  await page.keyboard.press('Control+v');
}

const value = (page: Page, selector: string) => page.locator(selector).inputValue();

test('the brief is pasted as text into a textarea, as rich text into an editor, and into another page', async () => {
  const page = await browser.open(redPageAddress);
  await copyBrief(page);
  expect(await page.locator('.notice').textContent()).toContain('Brief copied');

  await pasteInto(page, '#reply');
  const text = await value(page, '#reply');
  expect(text).toMatch(/^\*\*\[URGENT\] \[ESCALATED\] .*902-1234567-1234567\*\*/);
  expect(text).toContain('> "My lawyer will contact you and I am going to sue you in court."');
  expect(text).toContain('MISSING');
  expect(text).toContain('messaging/inbox?cc=5eed1111-1111-4111-8111-111111111111');

  await pasteInto(page, '#rich');
  expect(await page.locator('#rich blockquote').count()).toBeGreaterThan(0);
  expect(await page.locator('#rich').innerText()).toContain('To decide');

  const other = await browser.open(otherAddress);
  await pasteInto(other, '#reply');
  expect(await value(other, '#reply')).toBe(text);
  await other.close();
  await page.close();
});

test('the brief is copied in Chinese at a choice, with its tags', async () => {
  const page = await browser.open(redPageAddress);
  await page.locator('.choices select').first().selectOption('zh');
  await copyBrief(page);
  await pasteInto(page, '#reply');
  expect(await value(page, '#reply')).toMatch(/^\*\*【紧急】【升级】/);
  await page.close();
});

test('a page whose policy forbids clipboard writing has its brief copied all the same', async () => {
  await browser.context.route(forbidding, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'permissions-policy': 'clipboard-write=()' },
      body: redPage,
    }),
  );
  const page = await browser.open(forbidding);
  const refusal = await page.evaluate(() => navigator.clipboard.writeText('x').then(String, ({ name }) => name));
  expect(refusal).toBe('NotAllowedError');
  await copyBrief(page);
  await pasteInto(page, '#reply');
  expect(await value(page, '#reply')).toContain('[URGENT] [ESCALATED]');
  await page.close();
});

test('a page that swallows every copy has the text shown selected, and a script cannot press the button', async () => {
  const page = await browser.open(redPageAddress);
  await page.locator('.primary').waitFor();
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.shadowRoot?.querySelector<HTMLElement>('.primary')?.click();
  });
  await page.waitForTimeout(200);
  expect(await page.locator('.notice').count()).toBe(0);

  await page.evaluate(() => {
    document.execCommand = () => false;
    window.addEventListener('copy', (event) => event.stopImmediatePropagation(), true);
  });
  await page.locator('.primary').click();
  await page.locator('.notice textarea').waitFor();
  const selected = await page.locator('.notice textarea').evaluate((field: HTMLTextAreaElement) => ({
    all: field.value.length,
    from: field.selectionStart,
    to: field.selectionEnd,
  }));
  expect(selected).toEqual({ all: selected.all, from: 0, to: selected.all });
  expect(selected.all).toBeGreaterThan(300);
  await page.close();
});

test('no request of ours left the browser', () => {
  expect(browser.requestsOfOurs()).toEqual([]);
});
