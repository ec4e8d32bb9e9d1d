import * as z from 'zod/mini';
import { ideaNames } from '../../alerts/ideas/idea-names.ts';
import { defaultCompound, defaultThresholds } from '../../alerts/judge-options.ts';
import { type Rule, ruleSchema } from '../../alerts/rule.ts';
import { plainText } from '../plain-text.ts';
import { fieldSection, listSection } from '../section.ts';

/** The team's own and changed alert rules alone. The page script merges these; the built-in ones reach it by another way. */
export const changedRulesSection = listSection<Rule>('rules', /^[a-z0-9][a-z0-9-]{0,80}$/, ruleSchema, {});

const wordsKey = new RegExp(`^(any|[a-z]{2})\\.(${ideaNames.join('|')})$`);

/** The team's words for an idea beside the built-in ones, by language and idea: 'en.lawyer' to 'ombudsman*, paralegal'. */
export const wordsSection = listSection<string>('words', wordsKey, plainText(20_000), {});

/** Currency code to the sum above which a dispute is red, in major units (F17). */
export const thresholdsSection = listSection<number>(
  'thresholds',
  /^[A-Z]{3}$/,
  z.number().check(z.positive(), z.maximum(1e12)),
  defaultThresholds,
);

const count = z.number().check(z.int(), z.minimum(1), z.maximum(50));

/** How many amber families or messages of one buyer make a conversation red (F18). */
export const compoundSection = fieldSection<{ readonly families: number; readonly contacts: number }>(
  'compound',
  { families: count, contacts: count },
  defaultCompound,
);
