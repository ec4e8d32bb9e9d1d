import * as z from 'zod/mini';
import { instantSchema } from '../reading/instant.ts';
import { pageReadingSchema } from '../reading/page-reading.ts';
import type { MessageShape } from './message-shape.ts';

const doneAnswer = z.object({ problem: z.nullable(z.enum(['storage-full', 'not-stored'])) });

/** What the extension's own pages ask of the worker beside clocks. */
export const workerMessages = {
  /** Computes alarms, reminders and badge anew; asked when the popup opens and after settings changed. */
  recompute: {
    from: ['extension'],
    request: z.object({}),
    answer: z.object({
      ...doneAnswer.shape,
      /** Open Seller Central tabs in which no live script of ours answers. */
      unprotected: z.array(z.object({ id: z.number(), title: z.string() })),
      notificationsBlocked: z.boolean(),
    }),
  },
  /** Reads the page of a tab (null: the active tab of the last window), as if it were `now` where that is given; the reading is null where no script of ours lives. */
  readTab: {
    from: ['extension'],
    request: z.object({ tabId: z.nullable(z.number()), now: z.optional(instantSchema) }),
    answer: z.object({ reading: z.nullable(pageReadingSchema), address: z.nullable(z.string()) }),
  },
  /** Deletes what is personal of everything under this order id or conversation id, in one store. */
  forgetBuyer: {
    from: ['extension'],
    request: z.object({ store: z.string(), orderId: z.nullable(z.string()), conversationId: z.nullable(z.string()) }),
    answer: z.object({ ...doneAnswer.shape, forgotten: z.number() }),
  },
  /** Deletes every record of practice. */
  wipePractice: { from: ['extension'], request: z.object({}), answer: doneAnswer },
  /** Deletes the whole database. */
  deleteEverything: { from: ['extension'], request: z.object({}), answer: doneAnswer },
  /** Takes back an export, record by record; those that do not parse are set aside and counted. */
  restoreEverything: {
    from: ['extension'],
    request: z.object({ text: z.string() }),
    answer: z.object({ ...doneAnswer.shape, restored: z.number(), setAside: z.number() }),
  },
} as const satisfies Record<string, MessageShape>;
