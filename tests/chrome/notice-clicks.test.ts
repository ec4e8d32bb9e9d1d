import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAll, seed } from '#lib/commands/chromium/seed.ts';
import { day, deadline, hour } from '../core/deadlines/samples.ts';
import { openBrowser, type TestBrowser } from './browser.ts';

const address = 'https://sellercentral.amazon.com/messaging/inbox?cc=5eed1111-1111-4111-8111-111111111111';

let browser: TestBrowser;
let popup: Page;
beforeAll(async () => {
  browser = await openBrowser();
  browser.serve(address, '<!doctype html><title>Messages</title>');
  popup = await browser.openExtensionPage('popup.html');
  await popup.locator('footer').waitFor();
});
afterAll(() => browser.close());

type Known = { id: string; snoozedUntil: number | null; generation: number };
const until = (holds: () => Promise<boolean>) => expect.poll(holds, { timeout: 8_000, interval: 50 }).toBe(true);
const notices = () => popup.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const find = async (id: string) => (await readAll<Known>(popup, 'deadlines')).find((known) => known.id === id);

/** A clock that has just run out, and the notification that says so. */
async function runOut(id: string): Promise<string> {
  const now = Date.now();
  const before = new Set(await notices());
  const subject = {
    ...{ version: 1, id: `of-${id}`, key: id, kind: 'conversation', store: 'Cobalt', marketplace: 'US' },
    ...{ conversationId: null, orderId: null, filedOn: null, buyerName: null, address },
    ...{ newestAt: null, neededAt: now + 90 * day, hold: null, practice: false },
  };
  const known = { startAt: now - hour, createdAt: now - hour, knownAt: now - hour, readAt: now - hour };
  const clock = deadline({ ...known, id, kind: 'promise', subject: subject.id, at: now - 1_000 });
  await seed(popup, { deadlines: [clock], subjects: [subject] });
  await popup.evaluate(() => chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), type: 'recompute', data: {} }));
  let shown: string | undefined;
  await until(async () => {
    shown = (await notices()).find((one) => !before.has(one));
    return shown !== undefined;
  });
  return shown ?? '';
}

/** Has Chrome tell the worker of a click as it would: by the event that the worker listens to. */
async function dispatch(event: 'onClicked' | 'onButtonClicked', ...told: readonly (string | number)[]): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    ([name, given]) => {
      const events = chrome.notifications as unknown as Record<string, { dispatch(...values: unknown[]): void }>;
      events[name]?.dispatch(...given);
    },
    [event, told] as const,
  );
}

const seller = () => browser.context.pages().filter((page) => page.url() === address);

test('the second button snoozes: reminded of again in an hour, and the notification is gone', async () => {
  const notice = await runOut('later');
  const pressedAt = Date.now();
  await dispatch('onButtonClicked', notice, 1);
  await until(async () => (await find('later'))?.snoozedUntil != null);
  const { snoozedUntil, generation } = (await find('later')) ?? {};
  expect(Math.abs((snoozedUntil ?? 0) - pressedAt - hour)).toBeLessThan(10_000);
  expect(generation).toBe(2);
  await until(async () => !(await notices()).includes(notice));
  expect(seller()).toEqual([]);
});

test.each([
  ['the first button', 'onButtonClicked', [0]],
  ['a click on the notification', 'onClicked', []],
] as const)('%s opens the page of the clock, and the notification is gone', async (_what, event, button) => {
  const notice = await runOut(event);
  await dispatch(event, notice, ...button);
  await until(async () => seller().length === 1);
  await until(async () => !(await notices()).includes(notice));
  expect((await find(event))?.snoozedUntil).toBeNull();
  for (const page of seller()) await page.close();
});
