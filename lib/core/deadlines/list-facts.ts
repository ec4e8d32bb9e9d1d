import * as z from 'zod/mini';
import { instantSchema } from '../reading/instant.ts';
import { pageKinds } from '../reading/page-kind.ts';

/** When a list was last read and how completely: one record for each store, page and tab. */
export const listFactsSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  store: z.string(),
  page: z.enum(pageKinds),
  tab: z.nullable(z.string()),
  readAt: instantSchema,
  shown: z.number(),
  about: z.nullable(z.number()),
  complete: z.boolean(),
  /** When it was last read completely; null when it never was. */
  completeAt: z.nullable(instantSchema),
  /** The list's own address, without query, so that no id is in it. */
  address: z.string(),
  practice: z.boolean(),
});
export type ListFacts = z.infer<typeof listFactsSchema>;
