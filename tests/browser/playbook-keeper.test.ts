import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePlaybook, refreshPlaybookStamp } from '#lib/browser/playbook-keeper.ts';
import { loadSetting } from '#lib/browser/settings.ts';
import type { PlaybookVersion } from '#lib/core/playbook/version.ts';

const kept: PlaybookVersion[] = [];
let problem: 'storage-full' | null = null;

const change = (data: object) =>
  changePlaybook(
    { team: null, machine: {}, above: 0, why: 'a drill', ...data },
    {
      readName: async () => 'Li Na',
      keepVersion: async (version) => {
        if (!problem) kept.push(version);
        return problem;
      },
    },
  );

beforeEach(async () => {
  kept.length = 0;
  problem = null;
  await fakeBrowser.storage.local.clear();
});

test('a change is in use, kept as a version with who and why, and its fingerprint is known', async () => {
  await refreshPlaybookStamp();
  const before = await loadSetting('playbookStamp');
  expect(await change({ machine: { freshness: { inbox: 2 } } })).toEqual({ problem: null });
  const stamp = await loadSetting('playbookStamp');
  expect(await loadSetting('playbook')).toEqual({ version: 1, team: null, machine: { freshness: { inbox: 2 } } });
  expect(kept).toMatchObject([{ number: 1, by: 'Li Na', why: 'a drill', fingerprint: stamp.fingerprint }]);
  expect(stamp.fingerprint).not.toBe(before.fingerprint);
});

test("numbers count up, above an imported file's", async () => {
  await change({ team: { freshness: { inbox: 3 } }, above: 12 });
  await change({});
  expect(kept.map(({ number }) => number)).toEqual([13, 14]);
});

test('a value that does not parse is refused and the playbook in use stays', async () => {
  await change({ machine: { freshness: { inbox: 2 } } });
  expect(await change({ machine: { freshness: { inbox: 'often' } } })).toEqual({ problem: 'refused' });
  expect((await loadSetting('playbook')).machine).toEqual({ freshness: { inbox: 2 } });
  expect(kept).toHaveLength(1);
});

test('where the version cannot be kept, nothing changes', async () => {
  problem = 'storage-full';
  expect(await change({ machine: { freshness: { inbox: 2 } } })).toEqual({ problem: 'storage-full' });
  expect((await loadSetting('playbook')).version).toBe(0);
});

test('the same playbook has the same fingerprint in two profiles, whichever layer a value stands in', async () => {
  await change({ machine: { masking: { orderId: 'hidden' } } });
  const { fingerprint } = await loadSetting('playbookStamp');
  await fakeBrowser.storage.local.clear();
  await change({ team: { masking: { orderId: 'hidden' } } });
  expect((await loadSetting('playbookStamp')).fingerprint).toBe(fingerprint);
});
