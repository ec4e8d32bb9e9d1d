import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { bundleForPage } from './in-page/bundle.ts';

const address = 'https://sellercentral.amazon.com/help/editors';
const lines = 'Dear Dana,\nwe are sorry.\n\nKind regards';

let browser: TestBrowser;
let scripts: string[];
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(8_000);
  browser.serve(address, '<!doctype html><div id="place"></div><button id="insert">insert</button>');
  scripts = await Promise.all([bundleForPage('editors'), bundleForPage('insert-on-click')]);
});
afterAll(() => browser.close());

async function openEditor(name: string, text: string): Promise<Page> {
  const page = await browser.open(address);
  for (const script of scripts) await page.evaluate(script);
  await page.evaluate(
    ([editor, words]) => {
      const place = document.querySelector<HTMLElement>('#place');
      const build = globalThis.editors[editor as string];
      if (!place || !build) throw new Error('no editor');
      const box = build(place);
      box.id = 'box';
      globalThis.bench.watch(box);
      globalThis.bench.text = words as string;
    },
    [name, text],
  );
  return page;
}

const words = async (page: Page) => (await page.locator('#box').innerText()).replace(/[\s\u200b]+/g, ' ').trim();

async function insert(page: Page): Promise<string> {
  await page.locator('#insert').click();
  await expect.poll(() => page.evaluate(() => globalThis.bench.outcome)).not.toBe('');
  return page.evaluate(() => globalThis.bench.outcome);
}

async function typeAB(page: Page): Promise<void> {
  await page.locator('#box').click();
  await page.keyboard.type('AB');
  await page.keyboard.press('ArrowLeft');
}

/** Presses the editor's own undo until its box is empty, eight times at most. */
async function undoAll(page: Page): Promise<string> {
  await page.locator('#box').focus();
  for (let step = 0; step < 8 && (await words(page)) !== ''; step++) await page.keyboard.press('Control+z');
  return words(page);
}

describe.each(['proseMirror', 'quill'])('into %s', (name) => {
  test('text of several lines comes where the cursor is and is kept', async () => {
    const page = await openEditor(name, lines);
    await typeAB(page);
    expect([await insert(page), await words(page)]).toEqual(['inserted', 'ADear Dana, we are sorry. Kind regardsB']);
    await page.close();
  });

  test('its own undo takes the text back', async () => {
    const page = await openEditor(name, lines);
    await page.locator('#box').click();
    await insert(page);
    expect(await undoAll(page)).toBe('');
    await page.close();
  });
});

describe('into lexical', () => {
  test('one line comes where the cursor is, and its own undo takes it back', async () => {
    const page = await openEditor('lexical', 'Dear Dana, we are sorry.');
    await typeAB(page);
    expect([await insert(page), await words(page)]).toEqual(['inserted', 'ADear Dana, we are sorry.B']);
    expect(await undoAll(page)).toBe('');
    await page.close();
  });

  test('several lines, which it would lose, are not written and what is there stays', async () => {
    const page = await openEditor('lexical', lines);
    await typeAB(page);
    expect([await insert(page), await words(page)]).toEqual(['differs', 'AB']);
    await page.close();
  });
});
