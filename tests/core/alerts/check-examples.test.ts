import { expect, test } from 'vitest';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { checkExamples } from '#lib/core/alerts/check-examples.ts';
import { ruleExamplesSchema, ruleSchema } from '#lib/core/alerts/rule.ts';
import { builtInRules } from '#lib/core/alerts/rules/built-in.ts';
import { builtInExamples } from '#lib/core/alerts/rules/examples.ts';

/** Shown only beside a hazard, so it has no examples of its own. */
const exempt = ['vulnerable-person'];

test.each(builtInExamples)('$rule finds what it must and nothing that it must not', (examples) => {
  const rule = builtInRules.find(({ id }) => id === examples.rule);
  if (!rule) throw new Error(`no rule ${examples.rule}`);
  expect(checkExamples(rule, ruleExamplesSchema.parse(examples), builtInJudging)).toEqual([]);
});

test('every rule has a valid shape, an id of its own and examples', () => {
  const ids = builtInRules.map((rule) => ruleSchema.parse(rule).id);
  expect(new Set(ids).size).toBe(ids.length);
  const shown = new Set([...builtInExamples.map(({ rule }) => rule), ...exempt]);
  expect(ids.filter((id) => !shown.has(id))).toEqual([]);
});

test('a wrong example is named', () => {
  const rule = builtInRules.find(({ id }) => id === 'lawyer');
  if (!rule) throw new Error('no rule lawyer');
  const examples = { rule: 'lawyer', must: ['Good day.'], mustNot: ['My lawyer writes.'] };
  expect(checkExamples(rule, examples, builtInJudging)).toEqual(['not found: Good day.', 'found: My lawyer writes.']);
});
