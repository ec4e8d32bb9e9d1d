import * as z from 'zod/mini';
import { prioritySchema } from '../alerts/verdict.ts';
import { instantSchema } from '../reading/instant.ts';
import { deadlineKindSchema, doubtSchema, endingSchema, originSchema } from './deadline.ts';

/** One deadline as pages show it: the facts together with the personal part it points to, where that is still kept. */
export const clockSchema = z.object({
  id: z.string(),
  kind: deadlineKindSchema,
  store: z.string(),
  marketplace: z.nullable(z.string()),
  priority: prioritySchema,
  at: instantSchema,
  startAt: z.nullable(instantSchema),
  origin: originSchema,
  doubt: doubtSchema,
  zoneAssumed: z.nullable(z.string()),
  snoozedUntil: z.nullable(instantSchema),
  /** A reply was given in time: it only runs on in case a claim comes after all. */
  endsQuietly: z.boolean(),
  readAt: instantSchema,
  missingSince: z.nullable(instantSchema),
  ending: z.nullable(endingSchema),
  practice: z.boolean(),
  orderId: z.nullable(z.string()),
  conversationId: z.nullable(z.string()),
  buyerName: z.nullable(z.string()),
  /** The page it was read on or is worked on. */
  address: z.nullable(z.string()),
  /** The person's note, or the buyer's words for an ultimatum. */
  note: z.nullable(z.string()),
});
export type Clock = z.infer<typeof clockSchema>;
