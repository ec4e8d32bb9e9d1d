import * as z from 'zod/mini';
import { moneySchema } from '../reading/money.ts';

/** What is known beside the buyer's words; what is not known is left out. */
export const factsSchema = z.object({
  /** An A-to-z claim on this order is open (F13). */
  openClaim: z.optional(z.boolean()),
  claimAmount: z.optional(z.nullable(moneySchema)),
  /** Overrides the conversation's own order total (F17). */
  orderTotal: z.optional(z.nullable(moneySchema)),
  /** A replacement was already sent (F18). */
  replacementSent: z.optional(z.boolean()),
});
export type Facts = z.infer<typeof factsSchema>;
