import * as z from 'zod/mini';
import { instantSchema } from '../reading/instant.ts';
import { moneySchema } from '../reading/money.ts';

/** How urgent a message or conversation is (product.md, 'Words'). */
export const levels = ['calm', 'amber', 'red'] as const;
export const levelSchema = z.enum(levels);
export type Level = (typeof levels)[number];

export const prioritySchema = z.enum(['A', 'B']);
export type Priority = z.infer<typeof prioritySchema>;

/** What kind of danger. The first ten make a message red. */
export const families = [
  'legal',
  'regulator',
  'amazon-complaint',
  'a-to-z',
  'safety',
  'injury',
  'property-damage',
  'chargeback',
  'amount',
  'media',
  'self-harm-or-violence',
  'not-received',
  'review-threat',
  'ultimatum',
  'counterfeit',
  'privacy',
  'extortion-pattern',
  'vulnerable-person',
  'ignored',
] as const;
export const familySchema = z.enum(families);
export type Family = (typeof families)[number];

/** Why an alert counts for less than its rule says. */
export const demotionSchema = z.enum([
  'negated',
  'hypothetical',
  'feared',
  'resolved',
  'near-miss',
  'profession',
  'product-name',
  'figure-of-speech',
  'other-story',
  'quoted-seller',
  'boilerplate',
]);
export type Demotion = z.infer<typeof demotionSchema>;

/** One find: `start` and `end` are UTF-16 offsets into the original text of message number `message`. */
export const alertSchema = z.object({
  rule: z.string(),
  family: familySchema,
  /** After demotion. */
  level: levelSchema,
  message: z.number(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  demotedBy: z.optional(demotionSchema),
  /** In both interface languages, taken from the rule. */
  reason: z.object({ en: z.string(), zh: z.string() }),
});
export type Alert = z.infer<typeof alertSchema>;

/** The shortest term the buyer gave with a demand: an instant, a number of hours, or neither where it is uncertain. */
export const ultimatumSchema = z.object({
  text: z.string(),
  at: z.optional(z.nullable(instantSchema)),
  hours: z.optional(z.number()),
});
export type Ultimatum = z.infer<typeof ultimatumSchema>;

export const noteSchema = z.enum(['no-rules-for-language', 'only-pictures']);

const bothLanguages = z.object({ en: z.string(), zh: z.string() });

/** What Firebreak thinks of a message or a conversation, and why. */
export const verdictSchema = z.object({
  level: levelSchema,
  priority: prioritySchema,
  /** Of alerts not demoted, most serious first. */
  families: z.array(familySchema),
  why: bothLanguages,
  firstStep: bothLanguages,
  alerts: z.array(alertSchema),
  amount: z.nullable(moneySchema),
  ultimatum: z.nullable(ultimatumSchema),
  notes: z.array(noteSchema),
  /** Level after each message, in order: how the conversation became what it is. */
  course: z.array(levelSchema),
  /** Demand plus threat without evidence: a neutral hint with a checklist is shown. */
  hint: z.boolean(),
});
export type Verdict = z.infer<typeof verdictSchema>;
