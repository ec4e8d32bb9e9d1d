import * as z from 'zod/mini';
import { instantSchema } from '../reading/instant.ts';
import { pageReadingSchema } from '../reading/page-reading.ts';
import type { MessageShape } from './message-shape.ts';

/** Keyboard commands of the manifest that act in the page. */
export const pageCommands = ['next-alert', 'previous-alert', 'open-overlay'] as const;
export type PageCommand = (typeof pageCommands)[number];

/** What the worker asks of a tab. */
export const tabMessages = {
  /** Is a live content script in this tab? */
  isProtected: { from: ['worker'], request: z.object({}), answer: z.object({ protected: z.boolean() }) },
  /** Reads the page now, or as if it were `now`; for the check page and the read-page command. */
  readNow: {
    from: ['worker', 'extension'],
    request: z.object({ now: z.optional(instantSchema) }),
    answer: pageReadingSchema,
  },
  /** The page's structure for a report: tags, roles, shapes and counts, none of its text; null where it cannot be told. */
  describePage: {
    from: ['extension'],
    request: z.object({}),
    answer: z.object({ report: z.nullable(z.string()) }),
  },
  /** A keyboard command was pressed while this tab was in front. */
  runCommand: {
    from: ['worker'],
    request: z.object({ command: z.enum(pageCommands) }),
    answer: z.object({ done: z.boolean() }),
  },
} as const satisfies Record<string, MessageShape>;
