import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteSettings, readBackup, restoreSettings, writeBackup } from '#lib/browser/backup.ts';
import { loadSetting, saveSetting } from '#lib/browser/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('a backup is read as it was written, and its settings come back', async () => {
  await saveSetting('retentionDays', 7);
  const text = await writeBackup('{"records":{}}', 0);
  await deleteSettings();
  expect(await loadSetting('retentionDays')).toBe(30);
  const backup = readBackup(text);
  expect(backup?.records).toBe('{"records":{}}');
  await restoreSettings(backup?.settings ?? {});
  expect(await loadSetting('retentionDays')).toBe(7);
});

test('what the worker works out by itself is not carried', async () => {
  await saveSetting('playbookStamp', { version: '3', fingerprint: 'ab' });
  await saveSetting('retentionDays', 7);
  expect(Object.keys(readBackup(await writeBackup('', 0))?.settings ?? {})).toEqual(['retention-days']);
});

test('keys that are no settings of ours are left out', async () => {
  await restoreSettings({ off: { version: 1, value: true }, stranger: 'x' });
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['off']);
});

test.each([
  ['{'],
  ['[]'],
  ['{"product":"Firebreak"}'],
  ['{"product":"Other","backup":1,"savedAt":"x","records":"","settings":{}}'],
])('what is no backup is refused: %s', (text) => expect(readBackup(text)).toBeNull());
