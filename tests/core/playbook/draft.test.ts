import { describe, expect, test } from 'vitest';
import { findConflicts, listEntries, withEntry, withoutEntry, withoutThoseOf } from '#lib/core/playbook/draft.ts';
import type { Section } from '#lib/core/playbook/section.ts';
import { freshnessSection } from '#lib/core/playbook/sections/freshness.ts';
import { routeSection } from '#lib/core/playbook/sections/route.ts';

const team = { name: 'team', layer: { freshness: { inbox: 3 } } } as const;
const entryOf = (draft: object, inUse = {}, section = freshnessSection as Section, key = 'inbox') =>
  listEntries(section, { below: [team], inUse, draft: draft as never }).find((entry) => entry.key === key);

describe('an entry while it is changed', () => {
  test('untouched', () => {
    expect(entryOf({})).toMatchObject({ value: 3, origin: 'team', under: null, isChanged: false, faults: [] });
  });

  test('changed here, not in use yet, and able to go back to the team', () => {
    expect(entryOf({ freshness: { inbox: 2 } })).toMatchObject({
      value: 2,
      origin: 'machine',
      under: 'team',
      isChanged: true,
    });
  });

  test('changed here and in use', () => {
    expect(entryOf({ freshness: { inbox: 2 } }, { freshness: { inbox: 2 } })).toMatchObject({ isChanged: false });
  });

  test('going back is a change as well', () => {
    expect(entryOf({}, { freshness: { inbox: 2 } })).toMatchObject({ value: 3, origin: 'team', isChanged: true });
  });

  test('a wrong value is shown as typed, with what is wrong', () => {
    expect(entryOf({ freshness: { inbox: 0 } })).toMatchObject({ value: 0, faults: [{ reason: 'too-small' }] });
  });

  test('taken out', () => {
    expect(entryOf({ route: { lead: null } }, {}, routeSection as Section, 'lead')).toMatchObject({
      value: undefined,
      under: 'built-in',
    });
  });
});

test('an entry is set and let go again without a trace', () => {
  const set = withEntry({}, 'freshness', 'inbox', 2);
  expect(set).toEqual({ freshness: { inbox: 2 } });
  expect(withoutEntry(set, 'freshness', 'inbox')).toEqual({});
});

test('conflicts are entries that a file and this machine put differently', () => {
  const machine = { freshness: { inbox: 2, order: 5 }, masking: { orderId: 'hidden' } };
  const file = { freshness: { inbox: 3, order: 5 } };
  expect(findConflicts(machine, file)).toEqual([['freshness', 'inbox']]);
  expect(withoutThoseOf(machine, file)).toEqual({ masking: { orderId: 'hidden' } });
});
