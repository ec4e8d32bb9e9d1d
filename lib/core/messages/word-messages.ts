import * as z from 'zod/mini';
import { wordListsSchema } from '../alerts/rule.ts';
import type { MessageShape } from './message-shape.ts';

/** The built-in word lists, for a page that opens before the worker has laid them into `storage.local`. */
export const wordMessages = {
  readWords: { from: ['page'], request: z.object({}), answer: z.object({ words: z.array(wordListsSchema) }) },
} as const satisfies Record<string, MessageShape>;
