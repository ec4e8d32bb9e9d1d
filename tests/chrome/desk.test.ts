import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { redAddress } from '#lib/commands/practice/practice-address.ts';
import { buildPracticeSite } from '#lib/commands/practice/served-practice.ts';
import { openBrowser, type TestBrowser } from './browser.ts';
import { conversationPage, redPageAddress } from './pages/conversation-page.ts';

let browser: TestBrowser;
let desk: Page;
beforeAll(async () => {
  browser = await openBrowser();
  browser.serveSite(await buildPracticeSite());
  desk = await browser.openExtensionPage('desk.html#welcome');
});
afterAll(() => browser.close());

/** Puts raw values under keys of storage.local. */
const keep = (values: Record<string, unknown>) => desk.evaluate((stored) => chrome.storage.local.set(stored), values);

async function goTo(place: string): Promise<void> {
  await desk.bringToFront();
  await desk.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await desk.locator('h1').waitFor();
}

describe('first run', () => {
  test('by keyboard alone: name, role, saved; the name is in no extension storage', async () => {
    await goTo('welcome');
    await desk.locator('input[autocomplete=name]').focus();
    await desk.keyboard.type('Li Na');
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await desk.locator('.notice-calm').waitFor();
    await goTo('settings');
    expect(await desk.locator('input[autocomplete=name]').inputValue()).toBe('Li Na');
    expect(await desk.getByRole('radio', { name: /Supervisor/ }).isChecked()).toBe(true);
    const stored = await desk.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expect(stored).not.toContain('Li Na');
  });

  test('an empty name is refused in words', async () => {
    await goTo('settings');
    await desk.locator('input[autocomplete=name]').fill('');
    await desk.keyboard.press('Enter');
    expect(await desk.locator('[role=alert]').innerText()).toContain('Enter a name');
    await desk.reload();
  });
});

describe('every screen, in both languages, light and dark', () => {
  const screens = ['welcome', 'deadlines', 'check', 'settings'];
  const ways = (['en', 'zh'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((colorScheme) => [language, colorScheme] as const),
  );
  test.each(ways)('axe finds nothing: %s, %s', async (language, colorScheme) => {
    await keep({ language: { version: 1, value: language } });
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const screen of screens) {
      await goTo(screen);
      await desk.waitForTimeout(150);
      const { violations } = await new AxeBuilder({ page: desk }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${screen} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('nothing is cut off at 320 pixels', async () => {
    const size = desk.viewportSize() ?? { width: 1280, height: 720 };
    await desk.setViewportSize({ width: 320, height: 700 });
    for (const screen of screens) {
      await goTo(screen);
      expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await desk.setViewportSize(size);
    await desk.emulateMedia({ colorScheme: 'light' });
    await keep({ language: { version: 1, value: 'en' } });
  });
});

/** The lines of the check page that are not in order, as 'id: sentence', after looking anew. */
async function findFaults(): Promise<Record<string, string>> {
  if (!desk.url().endsWith('#check')) await goTo('check');
  const asked = await desk.evaluate(() => Date.now());
  await desk.locator('.page-head button').click();
  await desk.waitForFunction(
    (from) => Number(document.querySelector('[data-checked-at]')?.getAttribute('data-checked-at')) >= from,
    asked,
  );
  const lines = desk.locator('[data-check]:not([data-state=good])');
  return Object.fromEntries(
    await lines.evaluateAll((items) =>
      items.map((item) => [item.getAttribute('data-check') ?? '', item.textContent ?? '']),
    ),
  );
}

describe('unplugged, the check page names the fault and its remedy', () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser.open(redAddress);
    await page.locator('.thread .words').first().waitFor();
    return () => page.close();
  });

  test('sound: none of the eight is named', async () => {
    const faults = await findFaults();
    for (const id of [
      'sites',
      'notifications',
      'storage',
      'playbook',
      'alarm',
      'replyBox',
      'messages',
      'layout',
      'page',
    ])
      expect(faults, JSON.stringify(faults)).not.toHaveProperty(id);
  });

  test('site access off', async () => {
    const settings = await browser.open('chrome://extensions/');
    const setAccess = (access: string) =>
      settings.evaluate(
        ([extensionId, hostAccess]) =>
          (
            chrome as unknown as { developerPrivate: { updateExtensionConfiguration(c: object): Promise<void> } }
          ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        [browser.extensionId, access],
      );
    await setAccess('ON_CLICK');
    const { sites } = await findFaults();
    await setAccess('ON_ALL_SITES');
    await settings.close();
    expect(sites).toContain('does not let Firebreak read 26 of 26');
    expect(sites).toContain('Allow access');
  });

  test('playbook broken', async () => {
    await keep({
      playbook: { version: 1, value: { version: 1, team: null, machine: { freshness: { inbox: 'often' } } } },
    });
    const { playbook } = await findFaults();
    await keep({ playbook: { version: 1, value: { version: 1, team: null, machine: {} } } });
    expect(playbook).toContain('refused: 1');
    expect(playbook).toContain('Open the playbook');
  });

  test('storage full', async () => {
    const session = await browser.context.newCDPSession(desk);
    const origin = `chrome-extension://${browser.extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    const { storage } = await findFaults();
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(storage).toContain('Storage is full or nearly full');
    expect(storage).toContain('Make a backup');
  });

  test('notifications blocked (put in where lib/browser asks Chrome, which gives tests no way to block them)', async () => {
    await goTo('check');
    await desk.evaluate(() => {
      Object.assign(chrome.notifications, { getPermissionLevel: async () => 'denied' });
    });
    const { notifications } = await findFaults();
    await desk.reload();
    expect(notifications).toContain('holds Firebreak');
    expect(notifications).toContain('Allow notifications for Chrome');
  });

  test('alarm gone', async () => {
    await findFaults();
    await desk.evaluate(() => chrome.alarms.clearAll());
    const { alarm } = await findFaults();
    expect(alarm).toContain('no reminder would come');
    expect(alarm).toContain('Set the alarm');
  });

  test('reply box absent', async () => {
    await page.evaluate(() => document.querySelector('practice-textarea')?.remove());
    const { replyBox } = await findFaults();
    expect(replyBox).toContain('The reply box was not found');
    expect(replyBox).toContain('Click into the reply box once');
  });

  test('no messages', async () => {
    const address = redPageAddress.replace('/inbox', '/inbox-v2');
    browser.serve(address, conversationPage({ bubbles: [] }));
    const empty = await browser.open(address);
    const faults = await findFaults();
    await empty.close();
    expect(faults.messages, JSON.stringify(faults)).toContain('No messages were found');
    expect(faults.messages).toContain('paste the conversation');
  });

  test('unknown layout', async () => {
    browser.serve(
      'https://sellercentral.amazon.com/messaging/inbox-v9',
      '<title>New</title><main><svg></svg><p>Something else</p></main>',
    );
    const other = await browser.open('https://sellercentral.amazon.com/messaging/inbox-v9');
    await other.waitForTimeout(500);
    const faults = await findFaults();
    await other.close();
    expect(faults.layout, JSON.stringify(faults)).toContain('Nothing Firebreak knows was found');
    expect(faults.layout).toContain('structure report');
  });
});

test("the structure report has the page's structure and none of its words", async () => {
  const page = await browser.open(redAddress);
  await page.locator('.thread .words').first().waitFor();
  const text = await page.locator('body').innerText();
  await findFaults();
  await desk.getByRole('button', { name: 'Make the report' }).click();
  const report = await desk.getByRole('textbox', { name: 'Structure report' }).inputValue();
  expect(report.split('\n').length).toBeGreaterThan(20);
  expect(report).toContain('fields:textarea');
  expect(report).toContain('order:1');
  const own =
    /^(text|fields|pictures|shadow|order|uuid|asin|main|list|button|section|header|article|banner|navigation|table|input|select)$/i;
  const words = new Set((text.match(/\p{L}{4,}|\d{4,}/gu) ?? []).filter((word) => !own.test(word)));
  expect([...words].filter((word) => new RegExp(`\\b${word}\\b`).test(report))).toEqual([]);
  await page.close();
});

test('nothing of all this asked the network', () => expect(browser.requestsOfOurs()).toEqual([]));
