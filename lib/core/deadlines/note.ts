import * as z from 'zod/mini';
import { instantSchema } from '../reading/instant.ts';

/** Free text about a deadline: the buyer's words, a person's note, the reason of a dismissal. Personal. */
export const noteSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  subject: z.nullable(z.string()),
  text: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  neededAt: instantSchema,
  practice: z.boolean(),
});
export type Note = z.infer<typeof noteSchema>;
