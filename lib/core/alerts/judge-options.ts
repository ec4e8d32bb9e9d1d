import * as z from 'zod/mini';
import { ruleSchema, wordListsSchema } from './rule.ts';

/** Currency code to the sum above which a dispute is red, in major units. */
export const thresholdsSchema = z.record(z.string(), z.number());

/** What the playbook may change about judging; everything left out has a default. */
export const judgeOptionsSchema = z.object({
  /** The team's rules beside the built-in ones. */
  addedRules: z.optional(z.array(ruleSchema)),
  /** The team's words beside the built-in ones. */
  addedWords: z.optional(z.array(wordListsSchema)),
  /** Ids of built-in rules that are switched off, or put differently under the same id in `addedRules`. */
  silencedRules: z.optional(z.array(z.string())),
  thresholds: z.optional(thresholdsSchema),
  /** Two or more red families, or this many buyer messages, raise amber to red (F18). */
  compound: z.optional(z.object({ families: z.number(), contacts: z.number() })),
});
export type JudgeOptions = z.infer<typeof judgeOptionsSchema>;

/** Two families, or four messages of the buyer's. */
export const defaultCompound = { families: 2, contacts: 4 } as const;

/**
 * About 500 US dollars in each marketplace currency, rounded. Source: average market rates of November 2026 as a team
 * would round them; a lead changes them in the playbook.
 */
export const defaultThresholds: Readonly<Record<string, number>> = {
  USD: 500,
  CAD: 700,
  MXN: 9000,
  BRL: 2700,
  GBP: 400,
  EUR: 450,
  SEK: 4800,
  PLN: 1900,
  TRY: 21000,
  AED: 1800,
  SAR: 1900,
  EGP: 24000,
  ZAR: 8800,
  INR: 44000,
  JPY: 75000,
  SGD: 650,
  AUD: 760,
  CNY: 3600,
  HKD: 3900,
  TWD: 15500,
  CHF: 420,
};
