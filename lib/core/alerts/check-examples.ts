import { engineFor } from './engine.ts';
import { findAlerts } from './find-alerts.ts';
import type { Judging } from './judging.ts';
import { readyRule } from './match/match-rules.ts';
import type { Rule, RuleExamples } from './rule.ts';

/**
 * The examples a rule gets wrong, as sentences of English for a lead: one that it must find and does not, or one that it
 * finds in full and must not. Empty when all are right. The rule is looked at alone, so that no other hides it.
 */
export function checkExamples(rule: Rule, examples: RuleExamples, judging: Judging): string[] {
  const alone = { ...engineFor(judging), rules: [readyRule(rule)] };
  const isFound = (text: string) => findAlerts(text, alone).alerts.some(({ demotedBy }) => !demotedBy);
  return [
    ...examples.must.filter((text) => !isFound(text)).map((text) => `not found: ${text}`),
    ...examples.mustNot.filter((text) => isFound(text)).map((text) => `found: ${text}`),
  ];
}
