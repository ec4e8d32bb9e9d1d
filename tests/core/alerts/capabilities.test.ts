import { describe, expect, test } from 'vitest';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { capabilities } from './capability-cases.ts';
import { failureOf } from './judge-case.ts';

describe.each(capabilities)('$name', ({ cases }) => {
  test.each(cases)('$language: $text', (one) => {
    expect(failureOf(one, builtInJudging)).toBeNull();
  });
});

test('there are at least 60 capabilities', () => {
  expect(new Set(capabilities.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
});
