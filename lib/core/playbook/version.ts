import * as z from 'zod/mini';
import { instantSchema } from '../reading/instant.ts';
import { layerSchema } from './layer.ts';

/** One state of this profile's playbook: who changed it, when and why, and what it was after that. Kept so that it can come back. */
export const playbookVersionSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** Counts up with every change; the team's file carries it on. */
  number: z.number().check(z.int(), z.minimum(0)),
  at: instantSchema,
  by: z.string(),
  why: z.string(),
  team: z.nullable(layerSchema),
  machine: layerSchema,
  fingerprint: z.string(),
});
export type PlaybookVersion = z.infer<typeof playbookVersionSchema>;
