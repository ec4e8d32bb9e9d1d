import { describe, expect, test } from 'vitest';
import type { Rule } from '#lib/core/alerts/rule.ts';
import { builtInRules } from '#lib/core/alerts/rules/built-in.ts';
import { judgeOptionsOf } from '#lib/core/playbook/judge-options.ts';
import { layersOf } from '#lib/core/playbook/layers.ts';

const own: Rule = {
  id: 'ombudsman',
  family: 'regulator',
  level: 'red',
  needs: ['agency'],
  reason: { en: 'The buyer names the ombudsman.', zh: '买家提到申诉专员。' },
};
const first = builtInRules[0] as Rule;
const readWith = (machine: Record<string, Record<string, unknown>>, company: string | null = null) =>
  judgeOptionsOf(layersOf(company, { version: 1, team: null, machine }));

describe('the part of the playbook that judging needs', () => {
  test('unchanged: nothing is added to the engine, nothing taken out', () => {
    const judgeOptions = readWith({});
    expect(Object.keys(judgeOptions)).toEqual(['thresholds', 'compound']);
  });

  test("a team's rule is added", () => {
    const judgeOptions = readWith({ rules: { ombudsman: own } });
    expect(judgeOptions.addedRules).toEqual([own]);
  });

  test('a built-in rule taken out is silenced', () => {
    expect(readWith({ rules: { [first.id]: null } }).silencedRules).toEqual([first.id]);
  });

  test('a built-in rule put differently is silenced and added as it is now', () => {
    const softer = { ...first, level: 'amber' as const };
    const { silencedRules, addedRules } = readWith({ rules: { [first.id]: softer } });
    expect([silencedRules, addedRules]).toEqual([[first.id], [softer]]);
  });

  test("the team's words go to their language", () => {
    const { addedWords } = readWith({ words: { 'en.lawyer': 'paralegal', 'de.lawyer': 'Notar' } });
    expect(addedWords).toEqual([
      { language: 'en', ideas: { lawyer: 'paralegal' } },
      { language: 'de', ideas: { lawyer: 'Notar' } },
    ]);
  });

  test("the company's policy counts, this machine more", () => {
    const company = JSON.stringify({ sections: { thresholds: { USD: 300, EUR: 250 } } });
    const { thresholds } = readWith({ thresholds: { EUR: 100 } }, company);
    expect([thresholds?.USD, thresholds?.EUR, thresholds?.GBP]).toEqual([300, 100, 400]);
  });

  test.each([['not json'], ['[]'], ['{"sections":5}']])(
    'a broken company playbook leaves the rest in use: %s',
    (company) => {
      expect(readWith({ thresholds: { EUR: 100 } }, company).thresholds?.EUR).toBe(100);
    },
  );
});
