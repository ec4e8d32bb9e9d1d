import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadKeptAside, loadSetting, loadSettings, saveSetting, watchSetting } from '#lib/browser/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('nothing kept: the default holds and nothing is called broken', async () => {
  expect(await loadSettings(['language', 'off', 'retentionDays'])).toEqual({
    values: { language: null, off: false, retentionDays: 30 },
    broken: [],
  });
});

test('what was kept is read again', async () => {
  await saveSetting('pauses', [{ store: null, until: 5 }]);
  expect(await loadSetting('pauses')).toEqual([{ store: null, until: 5 }]);
});

test.each([
  ['a wrong value', { version: 1, value: 'yes' }],
  ['a version of the future', { version: 2, value: true }],
  ['no envelope', true],
  ['a number', 7],
])('%s: the default holds, the setting is named, the others go on', async (_name, stored) => {
  await fakeBrowser.storage.local.set({ off: stored, language: { version: 1, value: 'zh' } });
  const { values, broken } = await loadSettings(['off', 'language']);
  expect(values).toEqual({ off: false, language: 'zh' });
  expect(broken).toEqual(['off']);
});

test('saving over an unreadable value puts it aside first', async () => {
  await fakeBrowser.storage.local.set({ off: 'broken' });
  await saveSetting('off', true);
  expect(await loadSetting('off')).toBe(true);
  expect(Object.values(await loadKeptAside())).toEqual(['broken']);
});

test('a value that does not fit is refused and nothing is written', async () => {
  await expect(saveSetting('retentionDays', 0)).rejects.toThrow();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('watchers hear changes until their signal ends', async () => {
  const stop = new AbortController();
  const heard: unknown[] = [];
  watchSetting('off', (off) => heard.push(off), stop.signal);
  await saveSetting('off', true);
  await saveSetting('language', 'zh');
  stop.abort();
  await saveSetting('off', false);
  expect(heard).toEqual([true]);
});
