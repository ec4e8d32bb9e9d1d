import * as z from 'zod/mini';
import { pageReadingSchema } from '../reading/page-reading.ts';
import type { MessageShape } from './message-shape.ts';

/** What the worker asks of a tab. */
export const tabMessages = {
  /** Is a live content script in this tab? */
  isProtected: { from: ['worker'], request: z.object({}), answer: z.object({ protected: z.boolean() }) },
  /** Reads the page now; for the check page and the read-page command. */
  readNow: { from: ['worker', 'extension'], request: z.object({}), answer: pageReadingSchema },
} as const satisfies Record<string, MessageShape>;
