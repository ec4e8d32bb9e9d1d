import { expect, test } from 'vitest';
import { isNear, Misspellings } from '#lib/core/alerts/match/misspelling.ts';

test.each([
  ['lawer', 'lawyer', true],
  ['lawwyer', 'lawyer', true],
  ['laywer', 'lawyer', true],
  ['soliciter', 'solicitor', true],
  ['attourney', 'attorney', true],
  ['lawyer', 'lawyer', false],
  ['sawyer', 'lawyer', false],
  ['switches', 'stitches', false],
])('%s for %s: %s', (word, meant, near) => {
  expect(isNear(word, meant)).toBe(near);
});

test('an ordinary word is no misspelling, short danger words are not looked for', () => {
  const misspellings = new Misspellings('lawyer sue court', new Set(['layer']));
  expect(misspellings.find('layer')).toBeNull();
  expect(misspellings.find('lawer')).toBe('lawyer');
  expect(misspellings.find('cort')).toBeNull();
});

test('the error may stand in a stem that has an ending', () => {
  const misspellings = new Misspellings('complain*', new Set());
  expect(misspellings.find('complaning')).toBe('complain');
});
