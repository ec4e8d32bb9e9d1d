import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { conversationPage, redBubbles, redPageAddress } from './pages/conversation-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.setDefaultTimeout(8_000);
  browser.serve(redPageAddress, conversationPage({ bubbles: redBubbles }));
});
afterAll(() => browser.close());

/** What axe finds wrong in our host: rule and element. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as never as {
      axe: {
        run(root: Element): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const host = document.documentElement.lastElementChild as Element;
    const { violations, passes } = await checker.run(host);
    if (passes.length < 5) return ['axe found nothing to check'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong with the red overlay, its replies and its chip, %s',
  async (colorScheme) => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(redPageAddress);
    await page.locator('.panel').waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page.locator('.steps button', { hasText: 'Reply' }).click();
    await page.locator('.replies').waitFor();
    await page.locator('.more summary').click();
    await page.waitForTimeout(300);
    expect(await findFaults(page)).toEqual([]);
    await page.locator('.corner button').last().click();
    await page.locator('.chip').waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  },
);

test('the keyboard alone reaches the first step first, collapses and opens, and keeps its place', async () => {
  const page = await browser.open(redPageAddress);
  await page.locator('.panel').waitFor();
  const focused = () =>
    page.evaluate(() => {
      const { shadowRoot } = document.documentElement.lastElementChild as HTMLElement;
      return shadowRoot?.activeElement?.className ?? '';
    });
  await page.locator('#send').focus();
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('primary');
  await page.keyboard.press('Escape');
  await page.locator('.chip').waitFor();
  await expect.poll(focused).toContain('chip');
  await page.keyboard.press('Enter');
  await page.locator('.panel').waitFor();
  await expect.poll(focused).toBe('primary');
  await page.close();
});

test('forced colours keep borders and marks, and a window of 320 pixels needs no sideways scrolling', async () => {
  const page = await browser.context.newPage();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(redPageAddress);
  await page.locator('.panel, .chip').first().waitFor();
  const wide = await page.evaluate(() => {
    const { shadowRoot } = document.documentElement.lastElementChild as HTMLElement;
    return [...(shadowRoot?.querySelectorAll('.panel *') ?? [])].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'scroll',
    ).length;
  });
  expect(wide).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.get('fb-2')?.size ?? 0)).toBeGreaterThan(0);
  await page.close();
});
