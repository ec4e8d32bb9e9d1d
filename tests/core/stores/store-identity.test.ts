import { describe, expect, test } from 'vitest';
import {
  followStore,
  identifyStore,
  type StoreIdentity,
  statedNow,
  storeKey,
} from '#lib/core/stores/store-identity.ts';

const read = (store: string): StoreIdentity => ({ how: 'read', store });
const stated = (store: string): StoreIdentity => ({ how: 'stated', store, by: 'Li' });
const unknown: StoreIdentity = { how: 'unknown' };

test.each([
  ['  Nordlicht   DE ', 'Nordlicht DE'],
  ['Ｃｏｂａｌｔ\u00a0US', 'Cobalt US'],
  ['', ''],
])('%j is written %j', (name, key) => expect(storeKey(name)).toBe(key));

describe('which store a page belongs to', () => {
  test.each([
    ['the page shows it', ' Nordlicht  DE', { store: 'Cobalt US', by: 'Li' }, read('Nordlicht DE')],
    ['a person said it', null, { store: 'Cobalt US', by: 'Li' }, stated('Cobalt US')],
    ['the page shows blanks', '  ', { store: 'Cobalt US', by: 'Li' }, stated('Cobalt US')],
    ['nobody knows', null, null, unknown],
  ])('%s', (_name, shown, said, expected) => expect(identifyStore(shown, said)).toEqual(expected));
});

describe('what a person said holds', () => {
  const said = { store: 'Cobalt US', by: 'Li', at: 100 };
  test.each([
    ['when no sign-in was seen', { stated: said, signInSeenAt: null }, said],
    ['when the sign-in came before', { stated: said, signInSeenAt: 99 }, said],
    ['not once a sign-in came after', { stated: said, signInSeenAt: 101 }, null],
    ['not when both fall on one instant', { stated: said, signInSeenAt: 100 }, null],
    ['not before it was said', { stated: null, signInSeenAt: null }, null],
  ])('%s', (_name, memory, expected) => expect(statedNow(memory)).toEqual(expected));
});

describe('following the store of a page visit', () => {
  test.each([
    ['the same is read again', read('A'), read('A'), read('A'), false],
    ['another is read', read('A'), read('B'), read('B'), true],
    ['it is no longer shown', read('A'), unknown, read('A'), false],
    ['it is no longer shown, and somebody had named another', read('A'), stated('B'), read('A'), false],
    ['a person names it', unknown, stated('A'), stated('A'), false],
    ['it appears on the page', unknown, read('A'), read('A'), false],
    ['the page confirms what was said', stated('A'), read('A'), read('A'), false],
    ['the page shows another than was said', stated('A'), read('B'), read('B'), true],
    ['another is named', stated('A'), stated('B'), stated('B'), true],
    ['a sign-in ended what was said', stated('A'), unknown, unknown, true],
  ])('%s', (_name, before, now, identity, hasChanged) => {
    expect(followStore(before, now)).toEqual({ identity, hasChanged });
  });
});
