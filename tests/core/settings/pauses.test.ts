import { expect, test } from 'vitest';
import { addPause } from '#lib/core/settings/pauses.ts';

const now = 1000;

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
