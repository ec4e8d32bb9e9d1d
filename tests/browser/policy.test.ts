import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadOff } from '#lib/browser/off.ts';
import { loadPolicy } from '#lib/browser/policy.ts';
import { saveSetting } from '#lib/browser/settings.ts';

beforeEach(() => fakeBrowser.reset());

const area = (stored: object) => ({ get: async () => stored }) as never;

test.each([
  ['no policy', area({}), { off: false, playbook: null }],
  ['a policy', area({ off: true, playbook: '{}' }), { off: true, playbook: '{}' }],
  [
    'a person',
    area({ personName: 'Li Na', personRole: 'agent' }),
    { off: false, playbook: null, personName: 'Li Na', personRole: 'agent' },
  ],
  ['a person of no role there is', area({ personName: '', personRole: 'boss' }), { off: false, playbook: null }],
  ['a policy of wrong types', area({ off: 'yes', playbook: 5 }), { off: false, playbook: null }],
  [
    'a browser that refuses',
    { get: () => Promise.reject(new Error('no policy store')) } as never,
    { off: false, playbook: null },
  ],
])('%s', async (_name, managed, expected) => {
  expect(await loadPolicy(managed)).toEqual({ personName: null, personRole: null, ...expected });
});

test('the person and the company can each switch it off, and the company comes first', async () => {
  expect(await loadOff()).toBe('no');
  await saveSetting('off', true);
  expect(await loadOff()).toBe('by-person');
  await fakeBrowser.storage.managed.set({ off: true });
  expect(await loadOff()).toBe('by-policy');
});
