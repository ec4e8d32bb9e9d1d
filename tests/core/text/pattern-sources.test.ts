import { expect, test } from 'vitest';
import { printPatterns, readPatterns } from '#lib/core/text/pattern-sources.ts';
import { builtInPageWords } from '#lib/page/words/built-in.ts';

test('patterns come back from text and JSON as they were, source and flags', () => {
  const patterns = { one: /a(b|c)/iu, deeper: { two: /^\s*买家$/u, three: /x\.y/ } };
  const back = readPatterns<typeof patterns>(JSON.parse(JSON.stringify(printPatterns(patterns))));
  expect(back).toEqual(patterns);
  expect(back.deeper.two.flags).toBe('u');
});

test('every word of the interface travels: none is lost and none is anything but a pattern', () => {
  expect(readPatterns<typeof builtInPageWords>(printPatterns(builtInPageWords))).toEqual(builtInPageWords);
});
