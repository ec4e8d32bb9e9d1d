import { expect, test } from 'vitest';
import { foldCharacter, foldWord, readLeet, takeTraditional } from '#lib/core/alerts/text/fold-word.ts';
import { hantToHans } from '#lib/core/alerts/text/hant-to-hans.ts';

takeTraditional(hantToHans);

test.each([
  ['LAWYER', 'lawyer'],
  ['Ｌａｗｙｅｒ', 'lawyer'],
  ['Verbrühung', 'verbruhung'],
  ['STRAẞE', 'strasse'],
  ['İhtar', 'ihtar'],
  ['sınır', 'sinir'],
  ['law\u200byer', 'lawyer'],
  ['at\u00adtorney', 'attorney'],
  ['lаwyеr', 'lawyer'],
  ['суд', 'суд'],
  ["don't", 'dont'],
  ['𝐥𝐚𝐰𝐲𝐞𝐫', 'lawyer'],
  ['أمازون', 'امازون'],
])('%s is compared as %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test('traditional characters become simplified ones, narrow kana full', () => {
  expect(foldCharacter('訴')).toBe('诉');
  expect(foldCharacter('火')).toBe('火');
  expect(foldCharacter('ｶ')).toBe('カ');
});

test('digits and signs are read as letters only inside a word', () => {
  expect(readLeet('l4wy3r')).toBe('lawyer');
  expect(readLeet('12315')).toBeNull();
  expect(readLeet('lawyer')).toBeNull();
});
