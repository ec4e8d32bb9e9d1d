import { expect, test } from 'vitest';
import { findDifferences } from '#lib/core/playbook/difference.ts';

test.each([
  ['nothing changed', { a: { b: 1 } }, { a: { b: 1 } }, []],
  ['a value', { a: { b: 1, c: 2 } }, { a: { b: 3, c: 2 } }, [{ place: ['a', 'b'], before: 1, after: 3 }]],
  ['an entry came', { a: {} }, { a: { b: { c: 1 } } }, [{ place: ['a', 'b'], before: undefined, after: { c: 1 } }]],
  ['an entry went', { a: { b: 1 } }, { a: {} }, [{ place: ['a', 'b'], before: 1, after: undefined }]],
  ['a list is one value', { a: ['x'] }, { a: ['x', 'y'] }, [{ place: ['a'], before: ['x'], after: ['x', 'y'] }]],
])('%s', (_name, before, after, expected) => {
  expect(findDifferences(before, after)).toEqual(expected);
});
