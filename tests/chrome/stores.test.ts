import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';

const host = 'https://sellercentral.amazon.com';
const buyer = 'Marlowe';
const words = 'My lawyer will sue you because the lamp burned my hand';

/** A made-up page with a store in its head, where one is shown, and one conversation about an order. */
const pageOf = (
  store: string | null,
  order: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Messages</title><style>
body { margin: 0; font: 15px/1.5 sans-serif } header { height: 48px } main { width: 760px; margin-left: 240px }
.row { display: flex } .seller { justify-content: flex-end } .bubble { max-width: 480px; padding: 10px; border: 1px solid #ccd }
</style></head><body><header>${store ? `<div id="merchant-name" style="width: 200px">${store}</div>` : ''}</header><main><h2>${buyer}</h2>
<p>Order question from buyer ${buyer} (Order: ${order})</p><section>
<div class="row buyer"><div><div class="bubble">${words}.</div><p>${buyer} · 19 Nov 2026 10:35 am</p></div></div>
<div class="row seller"><div><div class="bubble">Thank you for your message. We are looking into it.</div><p>You · 19 Nov 2026 11:35 am</p></div></div>
<div class="row buyer"><div><div class="bubble">And when will you answer me?</div><p>${buyer} · 20 Nov 2026 09:12 am</p></div></div>
</section><textarea style="width:100%" rows="4"></textarea><button>Send</button></main></body></html>`;

const caseOf = (digit: number) => `5eed${digit}${digit}${digit}${digit}-1111-4111-8111-111111111111`;
const addressOf = (digit: number) => `${host}/messaging/inbox?cc=${caseOf(digit)}`;
const orderOf = (digit: number) => `902-${String(digit).repeat(7)}-1234567`;

let browser: TestBrowser;
let desk: Page;
const logged: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  browser.serveSite((address) => {
    const digit = Number(/5eed(\d)/.exec(address.search)?.[1]);
    const stores = [null, 'Cobalt Home', 'Nordlicht', null];
    return address.origin === host && digit ? pageOf(stores[digit] ?? null, orderOf(digit)) : null;
  });
  browser.context.on('console', (message) => logged.push(message.text()));
  (await browser.worker()).on('console', (message) => logged.push(message.text()));
  desk = await browser.openExtensionPage('desk.html#check');
});
afterAll(() => browser.close());

/** Every record of the database, by object store. */
const dump = (): Promise<Record<string, Record<string, unknown>[]>> =>
  desk.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('firebreak'));
    const names = [...database.objectStoreNames];
    const all = await Promise.all(names.map((name) => wait(database.transaction(name).objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(names.map((name, index) => [name, all[index] ?? []]));
  });

const subjects = async () => (await dump()).subjects?.map(({ store, orderId }) => `${store} ${orderId}`).sort() ?? [];
const openPanel = (page: Page) => page.locator('.dock').first().waitFor();

describe('account shown', () => {
  test('two stores in two tabs, one switched under way: no record crosses', async () => {
    const [cobalt, nordlicht] = [await browser.open(addressOf(1)), await browser.open(addressOf(2))];
    await Promise.all([openPanel(cobalt), openPanel(nordlicht)]);
    await expect.poll(subjects).toEqual([`Cobalt Home ${orderOf(1)}`, `Nordlicht ${orderOf(2)}`]);
    await cobalt.evaluate(() => {
      const name = document.querySelector('#merchant-name');
      if (name) name.textContent = 'Third Shop';
    });
    await cobalt.waitForTimeout(1500);
    expect(await subjects()).toEqual([`Cobalt Home ${orderOf(1)}`, `Nordlicht ${orderOf(2)}`]);
    await cobalt.close();
    await nordlicht.close();
  });
});

describe('account not shown', () => {
  test('nothing is stored until a person names the store; then it is, as stated by them, until a sign-in is seen', async () => {
    const page = await browser.open(addressOf(3));
    await openPanel(page);
    await page.waitForTimeout(800);
    expect((await subjects()).filter((line) => line.includes(orderOf(3)))).toEqual([]);
    const { statedStore } = await desk.evaluate(async () => {
      const message = { id: 1, type: 'stateStore', data: { store: 'Said Shop' }, timestamp: Date.now() };
      return (await chrome.runtime.sendMessage(message)).res;
    });
    expect(statedStore.store).toBe('Said Shop');
    await page.reload();
    await openPanel(page);
    await expect.poll(subjects).toContain(`Said Shop ${orderOf(3)}`);
    browser.serve(`${host}/ap/signin`, '<title>Sign in</title>');
    const signIn = await browser.open(`${host}/ap/signin`);
    await expect
      .poll(() =>
        desk.evaluate(async () => {
          const message = { id: 2, type: 'whoAndWhere', data: {}, timestamp: Date.now() };
          return (await chrome.runtime.sendMessage(message)).res.statedStore;
        }),
      )
      .toBeNull();
    await signIn.close();
    await page.close();
  });
});

test('every buyer forgotten: nothing personal is anywhere, in database, extension storage or logs; the facts stay', async () => {
  const facts = (await dump()).deadlines?.length ?? 0;
  expect(facts).toBeGreaterThan(0);
  for (const [digit, store] of [
    [1, 'Cobalt Home'],
    [2, 'Nordlicht'],
    [3, 'Said Shop'],
  ] as const)
    await desk.evaluate(
      async ([orderId, shop]) => {
        const message = {
          id: 3,
          type: 'forgetBuyer',
          data: { store: shop, orderId, conversationId: null },
          timestamp: Date.now(),
        };
        await chrome.runtime.sendMessage(message);
      },
      [orderOf(digit), store] as const,
    );
  const database = await dump();
  const storage = await desk.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
  ]);
  const everything = JSON.stringify([database, storage, logged]);
  for (const personal of [
    buyer,
    'lawyer will sue',
    'burned my hand',
    ...[1, 2, 3].flatMap((digit) => [orderOf(digit), caseOf(digit)]),
  ])
    expect(everything).not.toContain(personal);
  expect(database.deadlines).toHaveLength(facts);
});
