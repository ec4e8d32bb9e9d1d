import * as z from 'zod/mini';
import { instantSchema } from '../reading/instant.ts';

/** What was done about one reminder: intended before it is shown, shown once Chrome has taken it. */
export const reminderRecordSchema = z.object({
  version: z.literal(1),
  /** Follows from deadline, generation and step: the same reminder has the same id for ever. */
  id: z.string(),
  deadline: z.string(),
  generation: z.number(),
  /** When it was due. */
  dueAt: instantSchema,
  /** The notification that carries it: its own, or that of a digest. */
  notification: z.string(),
  state: z.enum(['intended', 'shown']),
  at: instantSchema,
});
export type ReminderRecord = z.infer<typeof reminderRecordSchema>;
