import { describe, expect, test } from 'vitest';
import { addPause, findQuiet, isQuietHour } from '#lib/core/settings/quiet.ts';

const now = 1000;

describe('why Firebreak is silent', () => {
  test.each([
    ['it speaks', false, [], 'A', null],
    ['off', true, [], 'A', { why: 'off', until: null }],
    ['paused for all', false, [{ store: null, until: 2000 }], 'A', { why: 'paused', until: 2000 }],
    ['the pause has ended', false, [{ store: null, until: 1000 }], 'A', null],
    ['paused for this store', false, [{ store: 'A', until: null }], 'A', { why: 'paused', until: null }],
    ['paused for another store', false, [{ store: 'B', until: null }], 'A', null],
    ['the store is not known', false, [{ store: 'B', until: null }], null, null],
    [
      'two pauses: the longer',
      false,
      [
        { store: null, until: 2000 },
        { store: 'A', until: null },
      ],
      'A',
      { why: 'paused', until: null },
    ],
  ])('%s', (_name, off, pauses, store, expected) => {
    expect(findQuiet({ off, pauses }, store, now)).toEqual(expected);
  });

  test('a new pause takes the place of an older one and of the ended ones', () => {
    const pauses = [
      { store: 'A', until: 2000 },
      { store: 'B', until: 500 },
      { store: null, until: null },
    ];
    expect(addPause(pauses, { store: 'A', until: 3000 }, now)).toEqual([
      { store: null, until: null },
      { store: 'A', until: 3000 },
    ]);
  });
});

test.each([
  [{ from: 60, to: 120 }, 60, true],
  [{ from: 60, to: 120 }, 120, false],
  [{ from: 1320, to: 420 }, 1400, true],
  [{ from: 1320, to: 420 }, 419, true],
  [{ from: 1320, to: 420 }, 420, false],
  [{ from: 60, to: 60 }, 60, false],
  [null, 60, false],
])('quiet hours %j at minute %i: %s', (hours, minute, expected) => {
  expect(isQuietHour(hours, minute)).toBe(expected);
});
