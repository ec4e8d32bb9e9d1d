import { expect, test } from 'vitest';
import { flattenWords, quoteAround } from '#lib/core/briefs/quote-around.ts';

/** The find stands in braces, the quote is what stands in it. */
test.each([
  ['One. Two {three} four. Five.', 'Two three four.'],
  ['{One} two', 'One two'],
  ['第一句。台灯{烫伤}了手！第三句。', '台灯烫伤了手！'],
  ['line one\nline {two} here\nline three', 'line two here'],
  ['It cost 3.50 {dollars} more.', 'It cost 3.50 dollars more.'],
  ['One {two. Three} four. Five', 'One two. Three four.'],
  ['zero\u200bwidth {\u202ealarm}', 'zerowidth alarm'],
])('%j is quoted %j', (marked, quote) => {
  const start = marked.indexOf('{');
  const text = marked.replace(/[{}]/g, '');
  expect(quoteAround(text, start, marked.indexOf('}') - 1)).toBe(quote);
});

test('of a sentence without an end what stands nearest is quoted', () => {
  const text = `${'a '.repeat(5_000)}NEEDLE${' b'.repeat(5_000)}`;
  const quote = quoteAround(text, 10_000, 10_006);
  expect(quote).toContain('NEEDLE');
  expect(quote.length).toBeLessThan(190);
  expect(quote).toMatch(/^….*…$/);
});

test('words are cut between characters, not inside one', () => {
  expect(flattenWords('🔥🔥🔥🔥', 3)).toBe('🔥🔥…');
});
