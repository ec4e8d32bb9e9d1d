import type { Rule } from '../../alerts/rule.ts';
import { builtInRules } from '../../alerts/rules/built-in.ts';
import type { Section } from '../section.ts';
import { changedRulesSection } from './alert-rules.ts';

/** What makes a message dangerous: the built-in rules, and over them the team's own and changed ones. */
export const rulesSection: Section<Readonly<Record<string, Rule>>> = {
  ...changedRulesSection,
  builtIn: Object.fromEntries(builtInRules.map((rule) => [rule.id, rule])),
};
