import * as z from 'zod/mini';
import { instantSchema } from '../reading/instant.ts';
import { roleSchema } from './role.ts';

/** Name as the team knows the person: one line, no control characters. */
export const personNameSchema = z.string().check(
  z.minLength(1),
  z.maxLength(60),
  z.refine((name) => name.trim() === name && !/\p{Cc}/u.test(name), { error: 'wrong-form' }),
);

/** Who works in this browser profile. Self-declared: it guides and records, it does not protect. */
export const personSchema = z.object({ name: personNameSchema, role: roleSchema });
export type Person = z.infer<typeof personSchema>;

/** The one person of this profile as stored; personal, so in the database and never in `storage.local`. */
export const personRecordSchema = z.object({
  version: z.literal(1),
  id: z.literal('me'),
  ...personSchema.shape,
  since: instantSchema,
});
export type PersonRecord = z.infer<typeof personRecordSchema>;
