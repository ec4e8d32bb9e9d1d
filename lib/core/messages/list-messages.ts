import * as z from 'zod/mini';
import { alertListsSchema } from '../alerts/lists.ts';
import type { MessageShape } from './message-shape.ts';

/** The built-in lists, for a page that opens before the worker has laid them into `storage.local`. */
export const listMessages = {
  readAlertLists: { from: ['page', 'extension'], request: z.object({}), answer: z.object({ lists: alertListsSchema }) },
} as const satisfies Record<string, MessageShape>;
