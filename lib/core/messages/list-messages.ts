import * as z from 'zod/mini';
import { alertListsSchema } from '../alerts/lists.ts';
import { patternSourcesSchema } from '../text/pattern-sources.ts';
import type { MessageShape } from './message-shape.ts';

/** The built-in lists and the words of Seller Central's interface, for a page that opens before the worker has laid them into `storage.local`. */
export const listMessages = {
  readAlertLists: { from: ['page', 'extension'], request: z.object({}), answer: z.object({ lists: alertListsSchema }) },
  readPageWords: {
    from: ['page', 'extension'],
    request: z.object({}),
    answer: z.object({ patterns: patternSourcesSchema }),
  },
} as const satisfies Record<string, MessageShape>;
