import * as z from 'zod/mini';
import { roleSchema } from '../people/role.ts';
import { instantSchema } from '../reading/instant.ts';

/** The languages a template is written in (product.md, 'Languages'). */
export const templateLanguages = ['en', 'zh', 'de', 'fr', 'es', 'it', 'ja'] as const;
export const templateLanguageSchema = z.enum(templateLanguages);
export type TemplateLanguage = (typeof templateLanguages)[number];

/** One text in each template language. A shipped text has all seven; a team's own may have fewer. */
export const textsSchema = z.partialRecord(templateLanguageSchema, z.string());
export type Texts = z.infer<typeof textsSchema>;

/** routine: everyday answers. holding: acknowledges and promises only the next answer. crisis: the final word in a red conversation. */
export const templateUses = ['routine', 'holding', 'crisis'] as const;
export const templateUseSchema = z.enum(templateUses);
export type TemplateUse = (typeof templateUses)[number];

/** What kind of value a blank takes. A date is ISO (2026-11-25), an amount a number and a currency (12.50 EUR), a choice one of its ids. */
export const blankTypeSchema = z.enum(['text', 'date', 'amount', 'orderId', 'tracking', 'choice']);
export type BlankType = z.infer<typeof blankTypeSchema>;

/** Facts a blank may be filled from without typing; where none is known the agent types it. */
export const factNames = [
  'buyerName',
  'orderId',
  'orderTotal',
  'carrier',
  'tracking',
  'deliverBy',
  'shipBy',
  'storeName',
  'personName',
  'nextAnswerBy',
  'seasonNote',
  'grantedAmount',
] as const;
export const factNameSchema = z.enum(factNames);
export type FactName = z.infer<typeof factNameSchema>;

/** Words for the person who works with the template, in both interface languages. */
export const labelSchema = z.object({ en: z.string(), zh: z.string() });

/** A place in the text to be filled, written there as `{{id}}`. An optional one stands inside a condition, `{{?id}}…{{/id}}`. */
export const blankSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  type: blankTypeSchema,
  label: labelSchema,
  from: z.optional(factNameSchema),
  optional: z.optional(z.boolean()),
  /** A text of several lines, such as steps. */
  isLong: z.optional(z.boolean()),
  /** For a choice: what stands in the text for each pick. */
  choices: z.optional(z.array(z.object({ id: z.string(), label: labelSchema, texts: textsSchema }))),
});
export type Blank = z.infer<typeof blankSchema>;

/** The questions and situations a template answers; `findAsks` finds them in a buyer's words. */
export const asks = [
  'where-is-it',
  'delayed',
  'not-received',
  'return',
  'no-longer-wanted',
  'gift',
  'defective',
  'refund-status',
  'replacement',
  'wrong-item',
  'missing-part',
  'how-to',
  'invoice',
  'cancel',
  'address',
  'damaged',
  'danger',
  'claim',
  'hello',
] as const;
export const askSchema = z.enum(asks);
export type Ask = (typeof asks)[number];

/** The lead's approval of one exact text: `hash` is that of `hashTemplate`, so that an edit makes it a suggestion again. */
export const approvalSchema = z.object({ by: z.string(), at: instantSchema, hash: z.string() });
export type Approval = z.infer<typeof approvalSchema>;

/** Days of the year, MM-DD, over new year where `until` is the smaller. */
export const seasonSchema = z.object({
  from: z.string().check(z.regex(/^\d\d-\d\d$/)),
  until: z.string().check(z.regex(/^\d\d-\d\d$/)),
});

/** A text to answer with. Blanks, choices and plain conditions only: there is no code in a template. */
export const templateSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  version: z.number().check(z.int(), z.minimum(1)),
  use: templateUseSchema,
  /** A shipped folder's id (`folders`) or a name of the team's own. */
  folder: z.string(),
  title: labelSchema,
  /** What the agent should know before sending it. */
  note: z.optional(labelSchema),
  texts: textsSchema,
  blanks: z.array(blankSchema),
  asks: z.array(askSchema),
  /** Marketplace codes; empty: everywhere. */
  marketplaces: z.array(z.string()),
  season: z.nullable(seasonSchema),
  /** Empty: everyone. */
  roles: z.array(roleSchema),
  origin: z.enum(['shipped', 'team']),
  /** For listings and packaging: offered to copy, never inserted into a reply. */
  copyOnly: z.optional(z.boolean()),
  /** Who the text is written to; Amazon's people in an A-to-z answer. */
  to: z.optional(z.enum(['buyer', 'amazon'])),
  /** The last ISO date on which it may be used; null: no end. */
  expiresOn: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  approval: z.nullable(approvalSchema),
});
export type Template = z.infer<typeof templateSchema>;
