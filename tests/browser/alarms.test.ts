import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarmNames, keepHeartbeat, setNextAlarm } from '#lib/browser/alarms.ts';
import { writeBadge } from '#lib/browser/badge.ts';
import { recall, remember } from '#lib/browser/session-memory.ts';

beforeEach(() => fakeBrowser.reset());

/** Counts how often an alarm is made. */
function countingAlarms() {
  const made: string[] = [];
  const create = async (name: string, info: chrome.alarms.AlarmCreateInfo) => {
    made.push(name);
    await fakeBrowser.alarms.create(name, info);
  };
  const { get, clear } = fakeBrowser.alarms;
  return { made, alarms: { get, clear, create } as never };
}

describe('alarms', () => {
  test('one that stands right is left alone, or it would never fire', async () => {
    const { made, alarms } = countingAlarms();
    const at = Date.now() + 60_000;
    await setNextAlarm(at, alarms);
    await setNextAlarm(at, alarms);
    await setNextAlarm(at + 1, alarms);
    expect(made).toEqual([alarmNames.next, alarmNames.next]);
    await setNextAlarm(null, alarms);
    expect(await fakeBrowser.alarms.get(alarmNames.next)).toBeUndefined();
  });

  test('the heartbeat is made once, and anew where the clock was set back', async () => {
    const { made, alarms } = countingAlarms();
    const now = Date.now();
    await keepHeartbeat(now, alarms);
    await keepHeartbeat(now, alarms);
    expect(made).toHaveLength(1);
    await keepHeartbeat(now - 3_600_000, alarms);
    expect(made).toHaveLength(2);
  });
});

describe('badge', () => {
  const facts = { count: { overdue: 1, soon: 2 }, unprotected: [], isOff: false, language: 'en' } as const;
  test.each([
    ['clocks', facts, '3', 'Firebreak: 1 overdue, 2 due within 24 hours'],
    ['nothing due', { ...facts, count: { overdue: 0, soon: 0 } }, '', 'Firebreak: no clock due within 24 hours'],
    [
      'very many',
      { ...facts, count: { overdue: 5_000, soon: 0 } },
      '999+',
      'Firebreak: 5000 overdue, 0 due within 24 hours',
    ],
    [
      'an unprotected tab comes first',
      { ...facts, unprotected: ['Inbox'] },
      '!',
      'Firebreak: open tabs not protected until reloaded: 1 (Inbox)',
    ],
    [
      'switched off comes before all',
      { ...facts, unprotected: ['Inbox'], isOff: true },
      'off',
      'Firebreak is switched off in this profile',
    ],
  ])('%s', (_name, given, text, title) => {
    expect(writeBadge(given)).toMatchObject({ text, title });
  });
});

test('what the worker remembers for the session: a value that does not fit is the default', async () => {
  await remember('unprotected', [{ id: 1, title: 'Inbox' }]);
  expect(await recall('unprotected')).toEqual([{ id: 1, title: 'Inbox' }]);
  await fakeBrowser.storage.session.set({ unprotected: 'broken' });
  expect(await recall('unprotected')).toEqual([]);
  expect(await recall('isStorageFull')).toBe(false);
});
