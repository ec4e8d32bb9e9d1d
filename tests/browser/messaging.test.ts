import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handle } from '#lib/browser/messaging.ts';
import { type MessageName, protocol } from '#lib/core/messages/protocol.ts';

const names = Object.keys(protocol) as MessageName[];
const page = {
  id: 'test-extension-id',
  tab: { id: 1 },
  frameId: 0,
  url: 'https://sellercentral.amazon.com/messaging/inbox',
};
const desk = { id: 'test-extension-id', tab: { id: 2 }, url: 'chrome-extension://test-extension-id/desk.html' };

const stops: (() => void)[] = [];
const reached: string[] = [];
const logged: string[] = [];

/** Sends a raw message as Chrome would, and waits for what comes back. */
async function send(message: unknown, sender: object): Promise<unknown> {
  const answer = new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage
      .trigger(message as never, sender as never, resolve as never)
      .then(([isAnswered]) => {
        if ((isAnswered as unknown) !== true) resolve(undefined);
      });
  });
  return answer;
}

const messageOf = (type: string, data: unknown) => ({ id: 1, type, data, timestamp: 1 });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation((line) => void logged.push(String(line)));
  for (const name of names) {
    const stop = handle(name, async () => {
      reached.push(name);
      return {} as never;
    });
    stops.push(stop);
  }
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  reached.length = 0;
  logged.length = 0;
  vi.restoreAllMocks();
});

describe('a message', () => {
  test('of the right shape from the right sender is handled', async () => {
    expect(await send(messageOf('readNow', {}), desk)).toEqual({ res: {} });
    expect(reached).toEqual(['readNow']);
  });

  test('from the wrong sender is dropped', async () => {
    await send(messageOf('deleteEverything', {}), page);
    await send(messageOf('deleteEverything', {}), { ...desk, id: 'another-extension' });
    expect(reached).toEqual([]);
  });

  test('that is dropped is logged by name, never with its text', async () => {
    await send(messageOf('forgetBuyer', { store: 'Nordlicht', orderId: 'my secret' }), page);
    expect(logged).toEqual(['Firebreak dropped a message: forgetBuyer, from page, wrong shape']);
  });
});

test('5,000 wrong shapes from a page: none reaches a handler, and none is logged with its text', async () => {
  const isWrong = (type: unknown, data: unknown) =>
    !names.includes(type as MessageName) ||
    !(protocol[type as MessageName].from as readonly string[]).includes('page') ||
    !protocol[type as MessageName].request.safeParse(data).success;
  const secret = 'buyers-own-words';
  const leaf = fc.oneof(fc.anything({ maxDepth: 2 }), fc.constantFrom(secret, null, '', -1, '__proto__'));
  const fields = [
    'store',
    'orderId',
    'conversationId',
    'marketplace',
    'by',
    'id',
    'kind',
    'reading',
    'text',
    'practice',
    '__proto__',
  ];
  const data = fc.oneof(leaf, fc.dictionary(fc.constantFrom(...fields), leaf), fc.array(leaf));
  const type = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<string>(...names) },
    { weight: 1, arbitrary: fc.constantFrom('constructor', 'toString', '', '__proto__') },
  );
  const wrong = fc.tuple(type, data).filter(([name, value]) => isWrong(name, value));
  await fc.assert(
    fc.asyncProperty(wrong, async ([name, value]) => {
      await send(messageOf(name, value), page);
      expect(reached).toEqual([]);
    }),
    { numRuns: 5000 },
  );
  expect(logged.length).toBeGreaterThan(3000);
  expect(logged.filter((line) => line.includes(secret))).toEqual([]);
});

test.each([[null], ['text'], [[]], [{ type: 5 }], [{ type: 'readNow' }], [{ type: '__proto__', timestamp: 1 }]])(
  'what is no message at all is passed over: %j',
  async (message) => {
    await send(message, page);
    expect(reached).toEqual([]);
  },
);
