import * as z from 'zod/mini';
import { moneySchema } from '../reading/money.ts';

/** The rules of outgoing text; `definitions` says of each what breaks it and on whose word. */
export const outgoingRules = [
  'email',
  'phone',
  'external-link',
  'off-amazon',
  'promotion',
  'review-reward',
  'review-change',
  'refund-for-feedback',
  'ask-cancel',
  'thanks-only',
  'order-confirmation',
  'all-caps',
  'emoji',
  'blank-lines',
  'other-order-id',
  'leftover-blank',
  'argument',
  'admission',
  'authority',
  'wrong-language',
  'repeated-template',
  'too-long',
] as const;
export const outgoingRuleSchema = z.enum(outgoingRules);
export type OutgoingRule = (typeof outgoingRules)[number];

/** `block`: Firebreak does not insert it. `warn`: it says so and inserts. Neither touches the agent's own Send button. */
export const effectSchema = z.enum(['block', 'warn']);
export type Effect = z.infer<typeof effectSchema>;

/** Where a rule was broken: UTF-16 offsets into the text that was checked. */
export const findingSchema = z.object({
  rule: outgoingRuleSchema,
  level: effectSchema,
  start: z.number(),
  end: z.number(),
  /** Who says so, when, and whether it is confirmed. */
  source: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

/** What is known about the conversation the text goes to. What is absent keeps the rules silent that need it. */
export const outgoingContextSchema = z.object({
  use: z.optional(z.enum(['routine', 'holding', 'crisis'])),
  /** The buyer's language, a BCP 47 tag such as de or zh-TW. */
  language: z.optional(z.string()),
  /** Every order id that belongs to this conversation. */
  orderIds: z.optional(z.array(z.string())),
  /** The buyer reports a hazard, an injury or damage: then admissions are looked for. */
  safetyCase: z.optional(z.boolean()),
  /** The most the writer may promise. */
  ceiling: z.optional(moneySchema),
  /** What the seller wrote before in this conversation. */
  sellerTexts: z.optional(z.array(z.string())),
  /** Characters the reply box takes. */
  limit: z.optional(z.number()),
  /** What the team's playbook says of single rules; `off` is not offered. */
  effects: z.optional(z.partialRecord(outgoingRuleSchema, effectSchema)),
});
export type OutgoingContext = z.infer<typeof outgoingContextSchema>;
