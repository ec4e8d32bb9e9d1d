import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { conversationPage, redBubbles, redPageAddress } from './pages/conversation-page.ts';
import { setOff } from './pages/set-off.ts';
import { watchFromStart } from './pages/watch-from-start.ts';

const threat = 'My lawyer will contact you and I am going to sue you in court.';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(8_000);
});
afterAll(() => browser.close());

/** How many ranges are painted at level red. */
const redMarks = (page: Page) => page.evaluate(() => CSS.highlights.get('fb-2')?.size ?? 0);

const panel = (page: Page) => page.locator('.panel');

/** The dangerous message inside a shadow root, as the page's own component would render it. */
const inRoot = (mode: 'open' | 'closed') => `
  const root = document.querySelector('#deep').attachShadow({ mode: '${mode}' });
  root.innerHTML = '<p>${threat}</p>';`;

describe('marks', () => {
  test.each([
    ['plain text', threat, ''],
    ['an open shadow root', '<div id="deep"></div>', inRoot('open')],
    ['a closed shadow root', '<div id="deep"></div>', inRoot('closed')],
  ])('are painted in %s, and the page has one element more and nothing else', async (_where, html, script) => {
    browser.serve(
      redPageAddress,
      conversationPage({ bubbles: [...redBubbles.slice(0, 2), { from: 'buyer', html }], script }),
    );
    const page = await browser.context.newPage();
    await watchFromStart(page);
    await page.goto(redPageAddress);
    await panel(page).waitFor();

    expect(await redMarks(page)).toBeGreaterThan(0);
    expect(await page.evaluate(() => globalThis.seen.records())).toEqual(['HTML gained DIV without attributes']);

    const before = await page.evaluate(() => globalThis.seen.start);
    await setOff(browser, true);
    await panel(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => globalThis.seen.now())).toBe(before);
    expect(await page.evaluate(() => [CSS.highlights.size, globalThis.seen.sheets()])).toEqual([0, 0]);
    await setOff(browser, false);
    await page.close();
  });

  test('show their reason to the pointer and to the keyboard, the same as the list', async () => {
    browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles }));
    const page = await browser.open(redPageAddress);
    await panel(page).waitFor();
    const place = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('fb-2') ?? [])][0] as Range;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(place.x, place.y);
    await page.locator('.tip').waitFor();
    const told = (await page.locator('.tip').textContent()) ?? '';
    expect(await page.locator('.alerts').textContent()).toContain(told);
    await page.mouse.move(5, 5);
    await page.locator('.tip').waitFor({ state: 'detached' });

    await page.locator('.alert').first().focus();
    await page.keyboard.press('n');
    await page.locator('.tip').waitFor();
    expect(await page.evaluate(() => CSS.highlights.get('fb-3')?.size)).toBe(1);
    await page.close();
  });

  test('follow the page when it renders the conversation anew', async () => {
    const script = `globalThis.again = () => { document.querySelector('#thread').innerHTML = document.querySelector('#thread').innerHTML; };`;
    browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles, script }));
    const page = await browser.open(redPageAddress);
    await panel(page).waitFor();
    const before = await redMarks(page);
    for (let round = 0; round < 3; round++) {
      await page.evaluate(() => (globalThis as never as { again(): void }).again());
      await page.waitForTimeout(120);
    }
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            [...(CSS.highlights.get('fb-2') ?? [])].filter(({ startContainer }) => startContainer.isConnected).length,
        ),
      )
      .toBe(before);
    await page.close();
  });
});

describe('hostile text', () => {
  const hostile = [
    ['markup as text', '&lt;img src=x onerror="globalThis.hit=1"&gt;&lt;script&gt;globalThis.hit=1&lt;/script&gt;'],
    ['text that turns around', '\u202e\u2066 olleh \u2069\u202c'],
    ['text with invisible characters', 'h\u200be\u200cl\u200dl\ufeffo '],
    ['a megabyte in one node', 'word '.repeat(210_000)],
  ] as const;

  test.each(hostile)('%s does nothing, and the threat beside it is found', async (_what, words) => {
    browser.serve(
      redPageAddress,
      conversationPage({ bubbles: [...redBubbles, { from: 'buyer', html: `${words} ${threat}` }] }),
    );
    const page = await browser.open(redPageAddress);
    await panel(page).waitFor({ timeout: 15_000 });
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
    expect(await page.locator('.dock img, .dock script').count()).toBe(0);
    await page.close();
  });

  test('no request of ours left the browser', () => {
    expect(browser.requestsOfOurs()).toEqual([]);
  });
});
