import * as z from 'zod/mini';

/** A point in time: milliseconds since 1970 UTC. Printed as ISO 8601 in UTC by `printInstant`. */
export const instantSchema = z.number().check(z.int());
export type Instant = z.infer<typeof instantSchema>;

/** ISO 8601 in UTC without fractions, as every command of the repository prints it. */
export function printInstant(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
