import { describe, expect, test } from 'vitest';
import { reopenDeadline, runsPast, snoozeDeadline, snoozeEnd } from '#lib/core/deadlines/change.ts';
import { endDeadline } from '#lib/core/deadlines/merge.ts';
import { endOfQuiet, hushBy } from '#lib/core/deadlines/quiet.ts';
import { findDue, planReminders } from '#lib/core/deadlines/reminders.ts';
import { day, deadline, hour, noon } from './samples.ts';

const loud = (at: number) => at;
const hoursToEnd = (one: ReturnType<typeof deadline>, hours = {}) =>
  planReminders(one, hours, loud).map(({ id, dueAt }) => [id.split(':').at(-1), (one.at - dueAt) / hour]);

describe('when a clock is reminded of', () => {
  test('a day, six hours, one hour before, and at the end', () => {
    expect(hoursToEnd(deadline({ at: noon + 2 * day }))).toEqual([
      ['24h', 24],
      ['6h', 6],
      ['1h', 1],
      ['0h', 0],
    ]);
  });

  test('as the playbook says for its kind', () => {
    expect(hoursToEnd(deadline({ at: noon + 2 * day }), { 'answer-buyer': [12, 2] })).toEqual([
      ['12h', 12],
      ['2h', 2],
    ]);
  });

  test('what was past when it became known is not owed', () => {
    expect(hoursToEnd(deadline({ at: noon + 5 * hour }))).toEqual([
      ['1h', 1],
      ['0h', 0],
    ]);
  });

  test('ended: never', () => {
    expect(hoursToEnd(endDeadline(deadline(), 'done', noon))).toEqual([]);
  });

  test('silenced: then, and what comes after', () => {
    const silent = snoozeDeadline(deadline({ at: noon + 8 * hour }), noon + 3 * hour, noon);
    expect(hoursToEnd(silent)).toEqual([
      ['snooze', 5],
      ['1h', 1],
      ['0h', 0],
    ]);
  });

  test('only the latest that is due is shown', () => {
    const reminders = planReminders(deadline({ at: noon + 2 * day }), {}, loud);
    expect(findDue(reminders, noon + 2 * day - 3 * hour)?.id).toBe('due:d:1:6h');
    expect(findDue(reminders, noon)).toBeUndefined();
  });
});

describe('silence never runs past the end unsaid', () => {
  test.each([
    ['ahead of the end', noon + day, noon + hour, false],
    ['past the end', noon + hour, noon + 2 * hour, true],
    ['long overdue: that is said anyway', noon - hour, noon + hour, false],
  ])('%s', (_name, at, until, past) => {
    expect(runsPast({ at }, until, noon)).toBe(past);
  });

  test('a click silences for an hour, or until the end', () => {
    expect(snoozeEnd({ at: noon + day }, noon)).toBe(noon + hour);
    expect(snoozeEnd({ at: noon + 600_000 }, noon)).toBe(noon + 600_000);
    expect(snoozeEnd({ at: noon - 1 }, noon)).toBe(noon + hour);
  });

  test('taken back, it runs as before', () => {
    const again = reopenDeadline(endDeadline(deadline(), 'done', noon), noon);
    expect(again).toMatchObject({ state: 'running', ending: null, snoozedUntil: null, generation: 2 });
  });
});

describe('quiet hours', () => {
  const night = { from: 22 * 60, to: 7 * 60 };
  const utc = (text: string) => Date.parse(text);
  test.each([
    ['by day', '2026-11-20T12:00Z', '2026-11-20T12:00Z'],
    ['in the evening', '2026-11-20T23:10Z', '2026-11-21T07:00Z'],
    ['after midnight', '2026-11-21T03:00Z', '2026-11-21T07:00Z'],
    ['at their end', '2026-11-21T07:00Z', '2026-11-21T07:00Z'],
  ])('%s', (_name, at, end) => {
    expect(endOfQuiet(utc(at), night, 'UTC')).toBe(utc(end));
  });

  test('in the zone of the computer, also in the night in which clocks go forward', () => {
    expect(endOfQuiet(utc('2026-03-28T23:30Z'), night, 'Europe/Berlin')).toBe(utc('2026-03-29T05:00Z'));
  });

  test('priority A is not held back', () => {
    const hush = hushBy(night, 'UTC');
    const at = utc('2026-11-20T23:10Z');
    expect(hush(at, deadline({ priority: 'A' }))).toBe(at);
    expect(hush(at, deadline({ priority: 'B' }))).toBe(utc('2026-11-21T07:00Z'));
    expect(hushBy(null, 'UTC')(at, deadline())).toBe(at);
  });
});
