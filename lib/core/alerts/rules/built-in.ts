import type { Rule } from '../rule.ts';
import { legalRules } from './legal.ts';

/** Every rule Firebreak ships with. */
export const builtInRules: readonly Rule[] = [...legalRules];
