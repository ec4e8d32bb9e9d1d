import { expect, test } from 'vitest';
import { builtInWords } from '#lib/core/alerts/ideas/built-in.ts';
import type { IdeaName } from '#lib/core/alerts/ideas/idea-names.ts';
import { readSteps, splitTerms } from '#lib/core/alerts/match/notation.ts';
import { wordListsSchema } from '#lib/core/alerts/rule.ts';

const word = (text: string, openEnd = false) => ({ word: text, openStart: false, openEnd });

test('terms are cut at commas and line ends outside brackets', () => {
  expect(splitTerms('lawyer*, see (you, them)\n  in court')).toEqual(['lawyer*', 'see (you, them)', 'in court']);
});

test('words, gaps and choices become steps', () => {
  expect(readSteps('take (you/) .. court*')).toEqual([
    word('take'),
    { choice: [[word('you')], []] },
    { gap: 6 },
    word('court', true),
  ]);
});

test('Chinese is read character by character, and a choice may stand inside a word', () => {
  expect(readSteps('告(你/官)')).toEqual([word('告'), { choice: [[word('你')], [word('官')]] }]);
  expect(readSteps('verletz(t/en)')).toEqual([{ choice: [[word('verletzt')], [word('verletzen')]] }]);
});

test('another idea may be named in braces', () => {
  expect(readSteps('as a {who}', () => 'nurse, vet').at(-1)).toEqual({ choice: [[word('nurse')], [word('vet')]] });
});

test('an open bracket is an error that names the list', () => {
  expect(() => splitTerms('see (you')).toThrow('see (you');
});

test.each(builtInWords)('every list of $language has a valid shape and can be read', (lists) => {
  expect(wordListsSchema.safeParse(lists).success).toBe(true);
  const listOf = (name: string) => lists.ideas[name as IdeaName];
  for (const list of Object.values(lists.ideas))
    for (const term of splitTerms(list ?? '')) expect(readSteps(term, listOf), term).not.toEqual([]);
});
