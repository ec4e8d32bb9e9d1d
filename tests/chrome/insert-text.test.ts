import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { bundleForPage } from './in-page/bundle.ts';

const address = 'https://sellercentral.amazon.com/help/boxes';
const text = 'Dear Dana,\nwe are sorry.';

/** Each kind of box: its HTML, and how the page's own script comes by the element that takes the focus. */
const boxes = {
  textarea: { html: '<textarea id="box"></textarea>', find: 'document.querySelector("#box")' },
  contenteditable: { html: '<div id="box" contenteditable="true"></div>', find: 'document.querySelector("#box")' },
  'textarea in an open root': {
    html: '<div id="host"></div>',
    find: `(() => { const root = document.querySelector('#host').attachShadow({ mode: 'open' }); root.innerHTML = '<textarea></textarea>'; return root.firstChild; })()`,
  },
  'textarea in a closed root': {
    html: '<div id="host"></div>',
    find: `(() => { const root = document.querySelector('#host').attachShadow({ mode: 'closed' }); root.innerHTML = '<textarea></textarea>'; return root.firstChild; })()`,
  },
} as const;
type Kind = keyof typeof boxes;
const kinds = Object.keys(boxes) as Kind[];

let browser: TestBrowser;
let script: string;
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(8_000);
  script = await bundleForPage('insert-on-click');
});
afterAll(() => browser.close());

/** A page with one box, a form around it that counts its submissions, and a button that inserts on a real click. */
async function openBox(kind: Kind, prepare = ''): Promise<Page> {
  const { html, find } = boxes[kind];
  browser.serve(
    address,
    `<!doctype html><form id="form">${html}<button>Send</button></form><button id="insert">insert</button>
<script>
globalThis.submitted = 0;
document.querySelector('#form').addEventListener('submit', (event) => { event.preventDefault(); globalThis.submitted += 1; });
globalThis.box = ${find};
globalThis.typed = 0;
globalThis.box.addEventListener('input', () => { globalThis.typed += 1; });
${prepare}</script>`,
  );
  const page = await browser.open(address);
  await page.evaluate(script);
  await page.evaluate((words) => {
    const { bench, box } = globalThis as never as { bench: { watch(box: unknown): void; text: string }; box: unknown };
    bench.watch(box);
    bench.text = words;
  }, text);
  return page;
}

const insert = async (page: Page) => {
  await page.locator('#insert').click();
  await expect.poll(() => page.evaluate(() => globalThis.bench.outcome)).not.toBe('');
  return page.evaluate(() => globalThis.bench.outcome);
};
const read = (page: Page) =>
  page.evaluate(() => {
    const { box } = globalThis as never as { box: HTMLTextAreaElement };
    return box.isContentEditable ? box.innerText : box.value;
  });
const fact = (page: Page, name: 'submitted' | 'typed') =>
  page.evaluate((key) => (globalThis as never as Record<string, number>)[key], name);

describe.each(kinds)('into a %s', (kind) => {
  test('text comes where the cursor is, one undo takes it back, nothing is sent', async () => {
    const page = await openBox(kind);
    await page.evaluate(() => (globalThis as never as { box: HTMLElement }).box.focus());
    await page.keyboard.type('AB');
    await page.keyboard.press('ArrowLeft');
    expect(await insert(page)).toBe('inserted');
    expect((await read(page)).replace(/\s+/g, ' ')).toBe('ADear Dana, we are sorry.B');
    expect(await fact(page, 'typed')).toBeGreaterThan(2);
    await page.keyboard.press('Control+z');
    expect((await read(page)).trim()).toBe('AB');
    expect(await fact(page, 'submitted')).toBe(0);
    await page.close();
  });

  test('text comes at the end of a box nobody was in', async () => {
    const page = await openBox(
      kind,
      `if ('value' in globalThis.box) globalThis.box.value = 'Before:'; else globalThis.box.textContent = 'Before:';`,
    );
    expect(await insert(page)).toBe('inserted');
    expect((await read(page)).replace(/\s+/g, ' ')).toBe('Before:Dear Dana, we are sorry.');
    await page.close();
  });

  test('a page that keeps its own text in the box is noticed', async () => {
    const page = await openBox(
      kind,
      `globalThis.box.addEventListener('input', () => setTimeout(() => { if ('value' in globalThis.box) globalThis.box.value = ''; else globalThis.box.textContent = ''; }, 20));`,
    );
    expect(await insert(page)).toBe('differs');
    expect((await read(page)).trim()).toBe('');
    await page.close();
  });
});

describe('limits', () => {
  test.each([
    ['the box has a limit of its own', `globalThis.box.maxLength = 10;`, null],
    ['the page shows a limit', '', 10],
  ])('where %s, too long a text is not written', async (_where, prepare, limit) => {
    const page = await openBox('textarea', prepare);
    await page.evaluate((value) => {
      globalThis.bench.limit = value;
    }, limit);
    expect(await insert(page)).toBe('too-long');
    expect(await read(page)).toBe('');
    await page.close();
  });

  test.each(['disabled', 'readOnly'])('a box that is %s is left alone', async (state) => {
    const page = await openBox('textarea', `globalThis.box.${state} = true;`);
    expect(await insert(page)).toBe('closed');
    await page.close();
  });
});
