import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '#lib/commands/chromium/seed.ts';
import { day, deadline, hour } from '../core/deadlines/samples.ts';
import { openBrowser, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let popup: Page;
beforeAll(async () => {
  browser = await openBrowser({ timeZone: 'America/New_York' });
  popup = await browser.openExtensionPage('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
});
afterAll(() => browser.close());

const now = Date.now();
const list = {
  ...{ version: 1, id: 'l', store: 'Cobalt', page: 'claim-list', tab: null, shown: 0, about: 0, complete: true },
  ...{ readAt: now, completeAt: now, practice: false },
  address: 'https://sellercentral.amazon.com/gp/guarantee-claims/home.html',
};

async function reopen(): Promise<void> {
  await popup.reload();
  await popup.locator('footer').waitFor();
}

describe('nothing to show has three faces', () => {
  test('never checked', async () => {
    await reopen();
    expect(await popup.locator('.nothing').textContent()).toContain('Nothing was read yet');
  });

  test('checked, nothing due', async () => {
    await seed(popup, { lists: [list] });
    await reopen();
    expect(await popup.locator('.nothing').textContent()).toContain('Nothing due');
  });

  test('not checked since, with the way to the list', async () => {
    await seed(popup, { lists: [{ ...list, readAt: now - 30 * hour, completeAt: now - 30 * hour }] });
    await reopen();
    expect(await popup.locator('.nothing').textContent()).toContain('not everything was checked');
    const foot = popup.locator('footer');
    expect(await foot.textContent()).toMatch(/A-to-z list, Cobalt: not checked since yesterday|since \w{3} \d/);
    expect(await foot.getByRole('link', { name: 'open' }).getAttribute('href')).toBe(list.address);
  });
});

const clocks = [
  deadline({ id: 'late', kind: 'respond-to-claim', priority: 'A', marketplace: 'DE', at: now - hour }),
  deadline({ id: 'soon', kind: 'answer-buyer', at: now + 30 * 60_000, startAt: now - 23.5 * hour }),
  deadline({ id: 'other', store: 'Nordlicht', kind: 'promise', subject: 'sample', at: now + 5 * day }),
];
const subject = {
  ...{ version: 1, id: 'sample', key: 'sample', kind: 'conversation', store: 'Nordlicht', marketplace: 'DE' },
  ...{ conversationId: null, orderId: '902-1234567-7654321', filedOn: null, buyerName: 'Marlowe' },
  ...{ address: null, newestAt: null, neededAt: now + 90 * day, hold: null, practice: false },
};

describe('with clocks', () => {
  beforeAll(async () => {
    await seed(popup, { deadlines: clocks, subjects: [subject] });
    await reopen();
  });

  test('groups in order, three zones, the order masked, time running', async () => {
    expect(await popup.locator('h2').allInnerTexts()).toEqual(['Overdue · 1', 'Within 6 hours · 1', 'Later · 1']);
    const rows = await popup.locator('.clock').allInnerTexts();
    expect(rows[0]).toMatch(/A-to-z claim.*Cobalt · DE.*DE \w{3} \d\d:\d\d · Beijing \w{3} \d\d:\d\d/s);
    expect(rows[2]).toContain('902-…4321');
    expect(rows.join()).not.toContain('902-1234567-7654321');
    const left = popup.locator('.urgency-within-6-hours .left');
    const before = await left.textContent();
    await expect.poll(() => left.textContent(), { timeout: 4_000 }).not.toBe(before);
  });

  test('filters', async () => {
    await popup.getByLabel('Store').selectOption('Nordlicht');
    expect(await popup.locator('.clock').count()).toBe(1);
    await popup
      .getByLabel('Kind')
      .selectOption('answer-buyer')
      .catch(() => {});
    await popup.getByLabel('Store').selectOption('');
    await popup.getByLabel('Kind').selectOption('answer-buyer');
    expect(await popup.locator('.clock').count()).toBe(1);
    await popup.getByLabel('Kind').selectOption('');
    expect(await popup.locator('.clock').count()).toBe(3);
  });

  test('by keyboard: a clock is silenced, marked done, and taken back', async () => {
    await popup.getByRole('button', { name: /^Remind later: Promise to buyer/ }).press('Enter');
    await popup
      .getByRole('status')
      .getByText(/^Silent until/)
      .waitFor();
    await popup.getByRole('button', { name: /^Mark as done: Promise to buyer/ }).press('Enter');
    await popup.getByText('Done: Promise to buyer').waitFor();
    await expect.poll(() => popup.locator('.clock').count()).toBe(2);
    await popup.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => popup.locator('.clock').count()).toBe(3);
  });

  test('another language at once, and it stays', async () => {
    await popup.getByRole('button', { name: '中文' }).click();
    expect(await popup.locator('h2').first().textContent()).toBe('已超时 · 1');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await expect
      .poll(() => popup.evaluate(() => chrome.storage.local.get('language')))
      .toEqual({ language: { version: 1, value: 'zh' } });
    await reopen();
    expect(await popup.locator('h2').first().textContent()).toBe('已超时 · 1');
    await popup.getByRole('button', { name: 'EN' }).click();
  });

  test('a clock is started by hand with its rule filled in', async () => {
    await popup.getByRole('button', { name: 'Add a clock' }).click();
    await popup.locator('form select').first().selectOption('return-authorisation');
    await popup.getByRole('button', { name: 'Start' }).click();
    await popup.getByText('Started: Authorise return').waitFor();
    await expect.poll(() => popup.locator('.clock').count()).toBe(4);
  });

  test.each([
    ['light', '中文'],
    ['dark', 'EN'],
  ] as const)('axe finds nothing with a row unfolded: %s, %s', async (colorScheme, language) => {
    await popup.emulateMedia({ colorScheme });
    await popup.locator('.clock [aria-expanded=false]').first().click();
    await popup.getByRole('button', { name: language }).click();
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('nothing is cut off at 320 pixels, and forced colours keep shapes and focus', async () => {
    await popup.setViewportSize({ width: 320, height: 600 });
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await popup.emulateMedia({ forcedColors: 'active' });
    expect(await popup.locator('.clock svg.shape').first().isVisible()).toBe(true);
    await popup.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await popup.setViewportSize({ width: 360, height: 600 });
  });
});

test('switched off: said, and switched on again', async () => {
  await popup.evaluate(() => chrome.storage.local.set({ off: { version: 1, value: true } }));
  await popup.getByText('Firebreak is switched off').waitFor();
  await expect.poll(() => popup.evaluate(() => chrome.action.getBadgeText({}))).toBe('off');
  await popup.getByRole('button', { name: 'Switch on' }).click();
  await expect.poll(() => popup.getByText('Firebreak is switched off').count()).toBe(0);
});

test('2,000 clocks: the first rows are there at once, more come as one scrolls', async () => {
  const many = Array.from({ length: 2_000 }, (_none, index) =>
    deadline({ id: `m${index}`, at: now + (index + 1) * 60_000, startAt: now }),
  );
  await seed(popup, { deadlines: many });
  await reopen();
  const first = await popup.locator('.clock').count();
  expect(first).toBeLessThan(400);
  await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => popup.locator('.clock').count(), { timeout: 4_000 }).toBeGreaterThan(first);
  expect(await popup.locator('h2').allInnerTexts()).toContain('Within 6 hours · 361');
});
