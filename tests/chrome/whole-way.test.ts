import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimedOrder, redAddress } from '#lib/commands/practice/practice-address.ts';
import { buildPracticeSite } from '#lib/commands/practice/served-practice.ts';
import { copyBrief, insertReply, openClaims, readClocks, readOverlay } from '#lib/commands/practice/visit.ts';
import { openBrowser, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  browser.serveSite(await buildPracticeSite());
  page = await browser.open(redAddress);
});
afterAll(() => browser.close());

test('the agent is warned: level, kinds of danger and each reason', async () => {
  const { head, alerts } = await readOverlay(page);
  expect(head).toContain('Red');
  expect(head).toContain('Priority A');
  const said = alerts.join('\n');
  for (const words of ['burned my hand', 'complaint with Amazon', 'court']) expect(said).toContain(words);
});

test('the words are marked in the page, and the page is as it was', async () => {
  const marked = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((marks) =>
      [...marks].map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset)),
    ),
  );
  expect(marked.join('\n')).toContain('burned my hand');
  expect(await page.locator('.thread').innerHTML()).not.toMatch(/<mark|<span[^>]*fb/);
});

test('the brief is copied with one click and pasted elsewhere', async () => {
  const brief = await copyBrief(page, 'en');
  expect(brief).toContain('[URGENT]');
  for (const fact of ['902-4417735-1180264', 'Dana', 'USD 39.99', 'burned my hand']) expect(brief).toContain(fact);
});

test('a reply is inserted at a click, and nothing is sent', async () => {
  const box = page.locator('practice-textarea textarea');
  await insertReply(page, 'en');
  expect(await box.inputValue()).toContain('Dana');
  expect(await page.locator('.thread .own').count()).toBe(1);
  await box.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await box.inputValue()).toBe('');
});

test('the clock of a claim is kept: after the worker was killed, and after the browser was closed', async () => {
  await openClaims(browser.context);
  expect(await readClocks(browser, claimedOrder)).toContain('A-to-z claim');
  await browser.killWorker();
  expect(await readClocks(browser, claimedOrder)).toContain('A-to-z claim');
  await browser.restart();
  expect(await readClocks(browser, claimedOrder)).toContain('A-to-z claim');
});

test('nothing asked anything of the network', () => {
  expect(browser.requestsOfOurs()).toEqual([]);
});
