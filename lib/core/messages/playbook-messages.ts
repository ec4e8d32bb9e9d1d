import * as z from 'zod/mini';
import { layerSchema } from '../playbook/layer.ts';
import type { MessageShape } from './message-shape.ts';

const textSchema = z.string().check(z.minLength(1), z.maxLength(500));

/** What the desk asks of the worker about the playbook. */
export const playbookMessages = {
  /** Puts another state of this profile's playbook in use and keeps it as a version. Refused whole where a value does not parse. */
  changePlaybook: {
    from: ['extension'],
    request: z.object({
      team: z.nullable(layerSchema),
      machine: layerSchema,
      /** The version number an imported file carries; the new number is above it. */
      above: z.number().check(z.int(), z.minimum(0)),
      why: textSchema,
    }),
    answer: z.object({ problem: z.nullable(z.enum(['storage-full', 'not-stored', 'refused'])) }),
  },
} as const satisfies Record<string, MessageShape>;
