import * as z from 'zod/mini';
import { instantSchema } from '../reading/instant.ts';

/** Why personal data outlives its time, who said so and when. */
export const holdSchema = z.object({ reason: z.string(), by: z.string(), at: instantSchema });

/**
 * What is personal about a conversation or a claim. Facts point here by `id`, which is random; when its time is up it
 * goes and they stay.
 */
export const subjectSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** See `conversationKey` and `claimKey`. */
  key: z.string(),
  kind: z.enum(['conversation', 'claim']),
  store: z.string(),
  marketplace: z.nullable(z.string()),
  conversationId: z.nullable(z.string()),
  orderId: z.nullable(z.string()),
  /** Day of a claim's filing, where shown. */
  filedOn: z.nullable(z.string()),
  buyerName: z.nullable(z.string()),
  address: z.nullable(z.string()),
  /** When the newest message that was ever read of it was written: an older reading is a tab left open. */
  newestAt: z.nullable(instantSchema),
  /** The last instant it was needed for; its retention time runs from here. */
  neededAt: instantSchema,
  hold: z.nullable(holdSchema),
  practice: z.boolean(),
});
export type Subject = z.infer<typeof subjectSchema>;

const join = (...parts: (string | null)[]) => JSON.stringify(parts);

/** Key of a conversation: store and case id, else order id; null where the page showed neither. */
export function conversationKey(store: string, conversationId: string | null, orderId: string | null): string | null {
  if (conversationId) return join('conversation', store, conversationId);
  return orderId ? join('order', store, orderId) : null;
}

/** Key of a claim: store, marketplace, order id, and the day of filing where shown; null without an order id. */
export function claimKey(
  store: string,
  claim: { marketplace: string | null; orderId: string | null; filedOn: string | null },
): string | null {
  return claim.orderId ? join('claim', store, claim.marketplace, claim.orderId, claim.filedOn) : null;
}
