import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { identityAnswersOf, noteSignIn, watchSignIn } from '#lib/browser/identity.ts';
import { handleAll } from '#lib/browser/messaging.ts';
import type { Person } from '#lib/core/people/person.ts';

const page = {
  id: 'test-extension-id',
  tab: { id: 1 },
  frameId: 0,
  url: 'https://sellercentral.amazon.com/messaging/inbox',
};
const desk = { id: 'test-extension-id', tab: { id: 2 }, url: 'chrome-extension://test-extension-id/desk.html' };

let person: Person | null = null;

function ask(type: string, data: unknown, sender: object = page): Promise<{ res?: unknown }> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(
      { id: 1, type, data, timestamp: 1 } as never,
      sender as never,
      resolve as never,
    );
  });
}

const answers = identityAnswersOf({
  readPerson: async () => person,
  readStores: async () => ['Cobalt US'],
  savePerson: async (saved) => {
    person = saved;
    return null;
  },
});
handleAll(answers);

beforeEach(async () => {
  person = null;
  await fakeBrowser.storage.session.clear();
});

describe('person and store', () => {
  test('before first run nobody is known', async () => {
    expect((await ask('whoAndWhere', {})).res).toEqual({ person: null, statedStore: null, knownStores: ['Cobalt US'] });
  });

  test('the desk saves the person, a page cannot', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await ask('savePerson', { name: 'Mallory', role: 'lead' }, page);
    expect(person).toBeNull();
    expect((await ask('savePerson', { name: 'Li Na', role: 'agent' }, desk)).res).toEqual({ problem: null });
    expect(person).toEqual({ name: 'Li Na', role: 'agent' });
    vi.restoreAllMocks();
  });

  test('a stated store carries the name of who said it, until a sign-in page is seen', async () => {
    person = { name: 'Li Na', role: 'agent' };
    const stated = { store: 'Nordlicht DE', by: 'Li Na' };
    expect((await ask('stateStore', { store: ' Nordlicht  DE ' })).res).toMatchObject({ statedStore: stated });
    expect((await ask('whoAndWhere', {})).res).toMatchObject({ statedStore: stated });
    await noteSignIn();
    expect((await ask('whoAndWhere', {})).res).toMatchObject({ statedStore: null });
  });
});

test.each([
  ['https://sellercentral.amazon.com/signs-in', null],
  ['https://sellercentral.amazon.com/does-not', 'A'],
])('a tab at %s leaves the stated store as %s', async (url, left) => {
  const listeners: ((id: number, change: { url?: string }) => void)[] = [];
  const tabs = { onUpdated: { addListener: (listener: never) => void listeners.push(listener) } } as never;
  watchSignIn((address) => address.pathname === '/signs-in', tabs);
  await ask('stateStore', { store: 'A' });
  await new Promise((resolve) => setTimeout(resolve, 2));
  listeners[0]?.(1, { url });
  await vi.waitFor(async () => {
    const { statedStore } = (await ask('whoAndWhere', {})).res as { statedStore: { store: string } | null };
    expect(statedStore?.store ?? null).toBe(left);
  });
});
