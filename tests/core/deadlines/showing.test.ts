import { describe, expect, test } from 'vitest';
import { countDue } from '#lib/core/deadlines/badge.ts';
import { findEmptyFace, rateLists } from '#lib/core/deadlines/freshness.ts';
import { groupClocks } from '#lib/core/deadlines/groups.ts';
import { writeNotice } from '#lib/core/deadlines/notice-text.ts';
import { printTimeLeft } from '#lib/core/deadlines/time-left.ts';
import { showClock } from '#lib/store/clocks.ts';
import { day, deadline, hour, noon } from './samples.ts';

const clock = (more: Parameters<typeof deadline>[0]) => showClock(deadline(more), undefined, undefined);

test('groups by urgency, priority A first, then the soonest', () => {
  const clocks = [
    clock({ id: 'tomorrow', at: noon + day }),
    clock({ id: 'tonight', at: noon + 8 * hour }),
    clock({ id: 'soon B', at: noon + hour }),
    clock({ id: 'soon A', at: noon + 2 * hour, priority: 'A' }),
    clock({ id: 'now', at: noon }),
  ];
  const groups = groupClocks(clocks, noon, 'UTC').map(({ urgency, clocks: group }) => [
    urgency,
    group.map(({ id }) => id),
  ]);
  expect(groups).toEqual([
    ['overdue', ['now']],
    ['within-6-hours', ['soon A', 'soon B']],
    ['today', ['tonight']],
    ['later', ['tomorrow']],
  ]);
  const inBeijing = groupClocks(clocks, noon, 'Asia/Shanghai').at(-1);
  expect(inBeijing?.clocks.map(({ id }) => id)).toEqual(['tonight', 'tomorrow']);
});

test('the badge counts what is overdue or due within 24 hours, never practice', () => {
  const known = [
    deadline({ at: noon - 1 }),
    deadline({ at: noon }),
    deadline({ at: noon + day }),
    deadline({ at: noon + day + 1 }),
    deadline({ at: noon, practice: true }),
    deadline({ at: noon, state: 'ended' }),
  ];
  expect(countDue(known, noon)).toEqual({ overdue: 2, soon: 1 });
});

test.each([
  [11 * day, '11 d', '11 天'],
  [47 * hour, '47:00 h', '47:00 小时'],
  [hour + 6 * 60_000, '1:06 h', '1:06 小时'],
  [61_000, '1:01 min', '1:01 分'],
  [0, '0:00 min', '0:00 分'],
  [-(2 * hour + 14 * 60_000), '−2:14 h', '−2:14 小时'],
])('%i milliseconds left', (left, en, zh) => {
  expect(printTimeLeft(noon + left, noon, 'en')).toBe(en);
  expect(printTimeLeft(noon + left, noon, 'zh')).toBe(zh);
});

test('where nothing may tick, no seconds are shown', () => {
  expect(printTimeLeft(noon + 61_000, noon, 'en', false)).toBe('1 min');
});

describe('how fresh lists are', () => {
  const list = (more: object) =>
    ({
      ...{ version: 1, id: 'l', store: 'Cobalt', page: 'claim-list', tab: null, shown: 1, about: 1, complete: true },
      ...{ readAt: noon, completeAt: noon, address: '', practice: false, ...more },
    }) as Parameters<typeof rateLists>[0][number];
  const hours = { 'claim-list': 24 };
  test.each([
    ['read completely', {}, 'fresh', 'checked'],
    ['read again in part, completely not long ago', { complete: false, completeAt: noon - hour }, 'fresh', 'checked'],
    ['never read completely', { complete: false, completeAt: null }, 'partial', 'not-checked-since'],
    ['long ago', { readAt: noon - 25 * hour, completeAt: noon - 25 * hour }, 'old', 'not-checked-since'],
    [
      'a page without an age',
      { page: 'order', readAt: noon - 99 * day, completeAt: noon - 99 * day },
      'fresh',
      'checked',
    ],
  ])('%s', (_name, more, freshness, face) => {
    const rated = rateLists([list(more)], noon, hours);
    expect(rated[0]?.freshness).toBe(freshness);
    expect(findEmptyFace(rated)).toBe(face);
  });

  test('no list at all: never checked', () => expect(findEmptyFace([])).toBe('never-checked'));
});

describe('notifications', () => {
  test('one clock: kind, store, time left', () => {
    const { title, message, lines, buttons } = writeNotice([deadline({ at: noon + hour })], noon, 'en');
    expect(title).toBe('Answer buyer · Cobalt');
    expect(message).toMatch(/^1 h 0 min left · until /);
    expect(lines).toEqual([]);
    expect(buttons).toEqual(['Open', 'Remind me in an hour']);
  });

  test('a digest: how many, the most urgent first', () => {
    const many = [deadline({ at: noon + hour }), deadline({ at: noon - hour, kind: 'appeal', priority: 'A' })];
    const { title, message, lines } = writeNotice(many, noon, 'zh');
    expect(title).toBe('2 个时限需要查看');
    expect(message).toMatch(/^已超时 1 个.未到期 1 个$/);
    expect(lines[0]).toEqual({ title: '申诉期限', message: 'Cobalt · −1:00 小时' });
  });

  test('practice says so', () => {
    expect(writeNotice([deadline({ practice: true })], noon, 'en').title).toBe('Practice: Answer buyer · Cobalt');
  });
});
