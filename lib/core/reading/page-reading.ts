import * as z from 'zod/mini';
import { claimSchema } from './claim.ts';
import { conversationSchema } from './conversation.ts';
import { orderSchema } from './order.ts';
import { pageKinds } from './page-kind.ts';

/** How each field was found and what else was a candidate: field name to plain English words. */
const howSchema = z.record(z.string(), z.string());

/** What could not be found or was in conflict. `id` is a key of the catalogue in words/problems.ts, `detail` its blank. */
export const problemSchema = z.object({ id: z.string(), detail: z.optional(z.string()) });
export type Problem = z.infer<typeof problemSchema>;

/** The box the agent answers in; `limit` in characters where the page shows one. */
export const replyBoxSchema = z.object({
  found: z.boolean(),
  kind: z.nullable(z.enum(['textarea', 'contenteditable', 'other'])),
  writesTo: z.nullable(z.enum(['buyer', 'amazon'])),
  limit: z.nullable(z.number()),
});
export type ReplyBoxFacts = z.infer<typeof replyBoxSchema>;

/** How complete a list reading is: which tab, filters on, page of pages, rows shown of about so many. */
export const listReadingSchema = z.object({
  tab: z.nullable(z.string()),
  shown: z.number(),
  about: z.nullable(z.number()),
  complete: z.boolean(),
});
export type ListReading = z.infer<typeof listReadingSchema>;

/** A row of the conversation list that could be matched with certainty. */
export const inboxRowSchema = z.object({
  conversationId: z.nullable(z.string()),
  orderId: z.nullable(z.string()),
  text: z.string(),
  needsResponse: z.boolean(),
});
export type InboxRow = z.infer<typeof inboxRowSchema>;

/** The signed-in seller account as the page names it; null where it is not shown. */
const storeNameSchema = z.nullable(z.string());

/** Everything one look at a page found. Parts that do not belong to the page's kind are null or empty. */
export const pageReadingSchema = z.object({
  page: z.enum(pageKinds),
  storeName: storeNameSchema,
  conversation: z.nullable(conversationSchema),
  claims: z.array(claimSchema),
  order: z.nullable(orderSchema),
  list: z.nullable(listReadingSchema),
  rows: z.array(inboxRowSchema),
  replyBox: replyBoxSchema,
  how: howSchema,
  problems: z.array(problemSchema),
});
export type PageReading = z.infer<typeof pageReadingSchema>;
