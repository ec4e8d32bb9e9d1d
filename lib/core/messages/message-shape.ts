import type * as z from 'zod/mini';

/**
 * One message between parts of the extension: who may send it, and the schemas of what is asked and answered.
 * `page`: a content script on Seller Central; `extension`: popup, desk, practice; `worker`: the background worker to a tab.
 */
export interface MessageShape {
  readonly from: readonly ('page' | 'extension' | 'worker')[];
  readonly request: z.ZodMiniType;
  readonly answer: z.ZodMiniType;
}
