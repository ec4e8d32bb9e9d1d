import type { Rule } from '../rule.ts';
import { injuryRules } from './injury.ts';
import { legalRules } from './legal.ts';
import { platformRules } from './platform.ts';
import { safetyRules } from './safety.ts';
import { watchRules } from './watch.ts';

/** Every rule Firebreak ships with. */
export const builtInRules: readonly Rule[] = [
  ...legalRules,
  ...platformRules,
  ...safetyRules,
  ...injuryRules,
  ...watchRules,
];
