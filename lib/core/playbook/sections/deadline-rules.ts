import { deadlineRuleSchema, deadlineRules } from '../../deadlines/rules.ts';
import { listSection } from '../section.ts';

/** The clocks by rule, each with its source; a team may change, add and take out. The key is the rule's id. */
export const deadlineRulesSection = listSection(
  'deadlineRules',
  /^[a-z0-9-]{1,40}$/,
  deadlineRuleSchema,
  Object.fromEntries(deadlineRules.map((rule) => [rule.id, rule])),
);
