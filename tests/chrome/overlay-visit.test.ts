import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { conversationPage, redBubbles, redPageAddress } from './pages/conversation-page.ts';
import { setOff } from './pages/set-off.ts';

const origin = 'https://sellercentral.amazon.com';
const calmBubbles = [
  { from: 'buyer', html: 'Hello, thank you for the quick delivery.' },
  { from: 'seller', html: 'Thank you for your message. Have a nice day.' },
] as const;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(8_000);
});
afterAll(() => browser.close());

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('html > div').length);
const panel = (page: Page) => page.locator('.panel');

/** Goes to an address the way the page's own router does, and shows what belongs there. */
const route = (page: Page, path: string, body: string) =>
  page.evaluate(
    ([to, html]) => {
      history.pushState({}, '', to);
      document.body.innerHTML = html as string;
    },
    [path, body],
  );

const bodyOf = (html: string) => html.slice(html.indexOf('<header>'), html.indexOf('<script>'));

describe('the address', () => {
  test('is followed through the page’s own routing, from a page that is not ours and back to it', async () => {
    const red = conversationPage({ bubbles: redBubbles });
    browser.serve(`${origin}/home`, conversationPage({ bubbles: [] }));
    const page = await browser.open(`${origin}/home`);
    await page.waitForTimeout(400);
    expect(await hosts(page)).toBe(0);
    await route(page, redPageAddress.replace(origin, ''), bodyOf(red));
    await panel(page).waitFor();
    await route(page, '/home', '<p>home</p>');
    await expect.poll(() => hosts(page)).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  test.each(['/ap/signin', '/cu/case-lobby', '/home', '/messaging/no-response-needed'])(
    '%s is left alone',
    async (path) => {
      browser.serve(`${origin}${path}`, conversationPage({ bubbles: redBubbles }));
      const page = await browser.open(`${origin}${path}`);
      await page.waitForTimeout(500);
      expect(await hosts(page)).toBe(0);
      await page.close();
    },
  );
});

describe('what is shown', () => {
  test('is a chip of 32 pixels on a calm conversation, and nothing else', async () => {
    browser.serve(redPageAddress, conversationPage({ bubbles: calmBubbles }));
    const page = await browser.open(redPageAddress);
    await page.locator('.chip.face-calm').waitFor();
    const size = await page
      .locator('.dock')
      .evaluate(({ offsetWidth, offsetHeight }: HTMLElement) => [offsetWidth, offsetHeight]);
    expect(size).toEqual([32, 32]);
    expect(await panel(page).count()).toBe(0);
    await page.close();
  });

  test('turns into the chip once handled, and comes back with a new red message', async () => {
    browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles }));
    const page = await browser.open(redPageAddress);
    await page.locator('.steps button', { hasText: 'Handled' }).click();
    await page.locator('.chip.face-handled').waitFor();
    await page.evaluate(() => {
      const rows = document.querySelectorAll('.row.buyer');
      const added = rows[rows.length - 1]?.cloneNode(true) as HTMLElement;
      const words = added.querySelector('.bubble');
      if (words) words.textContent = 'The lamp caught fire and burned my hand. I called the police.';
      document.querySelector('#thread')?.append(added);
    });
    await panel(page).waitFor();
    await page.close();
  });

  test.each([
    [1280, 720],
    [640, 480],
    [400, 640],
    [320, 480],
  ])('covers neither the reply box nor Send in a window of %i × %i, wherever it is moved', async (width, height) => {
    browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles }));
    const page = await browser.open(redPageAddress);
    await page.setViewportSize({ width, height });
    await page.locator('.dock').waitFor();
    await page.waitForTimeout(300);
    const isCovering = () =>
      page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        const dock = host.shadowRoot?.querySelector('.dock')?.getBoundingClientRect();
        return ['#reply', '#send'].filter((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          if (!box || !dock) return true;
          return box.left < dock.right && dock.left < box.right && box.top < dock.bottom && dock.top < box.bottom;
        });
      });
    expect(await isCovering()).toEqual([]);
    if (await panel(page).count()) {
      await page.locator('.mover').focus();
      for (const key of ['ArrowDown', 'ArrowLeft']) {
        for (let press = 0; press < 12; press++) await page.keyboard.press(`Shift+${key}`);
        expect(await isCovering()).toEqual([]);
      }
    }
    const dock = await page.locator('.dock').boundingBox();
    expect(dock && dock.x >= 0 && dock.x + dock.width <= width + 1).toBe(true);
    await page.close();
  });

  test('says when the reply box was not found, and learns it from one click into it', async () => {
    const replyBox = '<input id="odd" type="text" style="width:60px">';
    browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles, replyBox }));
    const page = await browser.open(redPageAddress);
    const foot = page.locator('.foot');
    await foot.getByText('Click into it once').waitFor();
    await page.locator('#odd').click();
    await foot.getByText('Click into it once').waitFor({ state: 'detached' });
    await page.close();
  });

  test('stays where it was moved, on the next page of the same kind too', async () => {
    browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles }));
    const page = await browser.open(redPageAddress);
    await page.locator('.mover').focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowDown');
    const moved = await page.locator('.dock').boundingBox();
    await page.waitForTimeout(200);
    await page.reload();
    await panel(page).waitFor();
    expect(await page.locator('.dock').boundingBox()).toMatchObject({ x: moved?.x, y: moved?.y });
    await page.locator('.mover').focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowUp');
    await page.close();
  });

  test('is quiet while paused, says until when, and resumes at a click', async () => {
    browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles }));
    const page = await browser.open(redPageAddress);
    await page.locator('.more summary').click();
    await page.locator('.more-list button', { hasText: 'Pause for an hour' }).click();
    await page.locator('.chip.face-paused').waitFor();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.locator('.chip').click();
    await page.locator('.head', { hasText: 'Paused until' }).waitFor();
    await page.locator('button', { hasText: 'Resume now' }).click();
    await page.locator('.panel.face-red').waitFor();
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await page.close();
  });

  test('is gone while Firebreak is off, and comes back', async () => {
    browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles }));
    const page = await browser.open(redPageAddress);
    await panel(page).waitFor();
    await setOff(browser, true);
    await expect.poll(() => hosts(page)).toBe(0);
    await setOff(browser, false);
    await panel(page).waitFor();
    await page.close();
  });

  test('keeps what is typed in it from the page’s own shortcuts', async () => {
    const script = `globalThis.heard = []; document.addEventListener('keydown', ({ key }) => globalThis.heard.push(key));`;
    browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles, script }));
    const page = await browser.open(redPageAddress);
    await page.locator('.more summary').click();
    await page.locator('.more-list button').first().click();
    await page.locator('.paste textarea').fill('');
    await page.keyboard.type('jk');
    expect(await page.evaluate(() => (globalThis as never as { heard: string[] }).heard)).toEqual([]);
    await page.locator('.paste textarea').fill('I will call my lawyer and sue you.');
    await page.locator('.paste .primary').click();
    await page.locator('.head', { hasText: 'Pasted conversation' }).waitFor();
    await page.close();
  });
});

test('no request of ours left the browser', () => {
  expect(browser.requestsOfOurs()).toEqual([]);
});

test('a page whose extension was updated under it says so, and its marks are gone', async () => {
  browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles }));
  const page = await browser.open(redPageAddress);
  await panel(page).waitFor();
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => null);
  await page.locator('.loud-note', { hasText: 'Reload this page' }).waitFor();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await hosts(page)).toBe(1);
  await page.close();
});
