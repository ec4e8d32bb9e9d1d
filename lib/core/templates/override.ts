import * as z from 'zod/mini';
import { roleSchema } from '../people/role.ts';
import { instantSchema } from '../reading/instant.ts';

/** What a person decided against the rule: the brake was lifted, or a crisis text went in on a supervisor's word. */
export const overrideKindSchema = z.enum(['brake-lifted', 'crisis-inserted']);

/**
 * That it happened, without anything personal. Who and why stand in the note of the same subject, and go when its time
 * is up.
 */
export const overrideSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  subject: z.string(),
  kind: overrideKindSchema,
  role: z.nullable(roleSchema),
  at: instantSchema,
  template: z.nullable(z.string()),
  insurer: z.nullable(z.enum(['yes', 'no', 'not-needed'])),
  note: z.string(),
  practice: z.boolean(),
});
export type Override = z.infer<typeof overrideSchema>;
