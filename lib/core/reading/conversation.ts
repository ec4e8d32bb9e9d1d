import * as z from 'zod/mini';
import { instantSchema } from './instant.ts';
import { moneySchema } from './money.ts';

/** One message as the page shows it: `text` is the author's own words, without boilerplate, quotes or translations. */
export const messageSchema = z.object({
  from: z.enum(['buyer', 'seller', 'amazon']),
  text: z.string(),
  /** When it was written, where the page says so with a zone or under a stated assumption; else null. */
  at: z.nullable(instantSchema),
  /** The time as printed. */
  atText: z.nullable(z.string()),
  pictures: z.number(),
  attachments: z.number(),
});
export type Message = z.infer<typeof messageSchema>;

/** How much of the conversation the page held: `about` is what the page itself claims, null where it claims nothing. */
export const loadedSchema = z.object({ shown: z.number(), about: z.nullable(z.number()) });

/** An open conversation in reading order, oldest first. What the page does not show is null or empty. */
export const conversationSchema = z.object({
  conversationId: z.nullable(z.string()),
  orderIds: z.array(z.string()),
  asins: z.array(z.string()),
  buyerName: z.nullable(z.string()),
  /** Marketplace code of the conversation, not of the host. */
  marketplace: z.nullable(z.string()),
  orderTotal: z.nullable(moneySchema),
  messages: z.array(messageSchema),
  /** The page shows the newest message on top; `messages` are oldest first all the same. */
  newestFirst: z.optional(z.boolean()),
  loaded: loadedSchema,
  /** True where the page says that no response is needed (the seller marked it so, or it is resolved). */
  noResponseNeeded: z.optional(z.boolean()),
});
export type Conversation = z.infer<typeof conversationSchema>;
