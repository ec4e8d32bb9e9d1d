import { describe, expect, test } from 'vitest';
import { type Freshness, joinFreshness, judgeFreshness } from '#lib/core/freshness/freshness.ts';

const hour = 3_600_000;
const now = 100 * hour;

describe('one reading', () => {
  test.each([
    ['just made', 0, 'checked'],
    ['as old as allowed', 4, 'checked'],
    ['older than allowed', 4.01, 'not-checked-since'],
    ['of the future', -3, 'checked'],
  ])('%s', (_name, age, face) => {
    expect(judgeFreshness({ readAt: now - age * hour, complete: true }, 4, now).face).toBe(face);
  });

  test('never made', () => expect(judgeFreshness(null, 4, now)).toEqual({ face: 'never-checked' }));
});

describe('several lists with nothing to show', () => {
  const checked: Freshness = { face: 'checked', at: 90, complete: true };
  const old: Freshness = { face: 'not-checked-since', at: 10, complete: true };
  const older: Freshness = { face: 'not-checked-since', at: 5, complete: false };
  const never: Freshness = { face: 'never-checked' };
  test.each([
    ['all checked: the oldest', [checked, { ...checked, at: 80 }], { ...checked, at: 80 }],
    ['one old', [checked, old], old],
    ['two old: the older', [old, older, checked], older],
    ['one never', [checked, never, old], never],
    ['none known', [], never],
  ])('%s', (_name, all, expected) => expect(joinFreshness(all)).toEqual(expected));
});
