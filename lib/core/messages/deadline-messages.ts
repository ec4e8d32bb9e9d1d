import * as z from 'zod/mini';
import { verdictSchema } from '../alerts/verdict.ts';
import { clockSchema } from '../deadlines/clock.ts';
import { deadlineKindSchema } from '../deadlines/deadline.ts';
import { instantSchema } from '../reading/instant.ts';
import { pageReadingSchema } from '../reading/page-reading.ts';
import type { MessageShape } from './message-shape.ts';

const acknowledgedSchema = z.nullable(z.object({ by: z.string(), at: instantSchema }));

/** Which conversation or claim is meant: the store, and whatever of the two ids is known. */
const subjectOfSchema = z.object({
  store: z.string().check(z.minLength(1)),
  marketplace: z.nullable(z.string()),
  conversationId: z.nullable(z.string()),
  orderId: z.nullable(z.string()),
});

/** Running clocks first, soonest first; `problem` names why nothing could be stored. */
const clocksAnswer = z.object({
  clocks: z.array(clockSchema),
  acknowledged: acknowledgedSchema,
  problem: z.nullable(z.enum(['storage-full', 'not-stored'])),
});

/** `past-deadline`: a snooze would end after the deadline, ask again with `evenPastDeadline`. `gone`: no such open clock. */
const changeAnswer = z.object({
  clock: z.nullable(clockSchema),
  refused: z.nullable(z.enum(['past-deadline', 'gone', 'storage-full', 'not-stored'])),
});

const fromAnywhere = ['page', 'extension'] as const;

/** What pages and the popup ask of the worker about clocks. `by` is the name of the person who acts. */
export const deadlineMessages = {
  /** A page was read: clocks, freshness and the conversation's level are kept. Ask only once the store is known. */
  reportReading: {
    from: fromAnywhere,
    request: z.object({
      store: z.string().check(z.minLength(1)),
      address: z.string(),
      reading: pageReadingSchema,
      verdict: z.nullable(verdictSchema),
      practice: z.boolean(),
    }),
    answer: clocksAnswer,
  },
  listClocksOfConversation: { from: fromAnywhere, request: subjectOfSchema, answer: clocksAnswer },
  /** A red conversation was handled: it is quiet until a new red message arrives. */
  acknowledgeConversation: {
    from: fromAnywhere,
    request: z.object({ ...subjectOfSchema.shape, by: z.string() }),
    answer: clocksAnswer,
  },
  /** Starts a clock by hand. Give `startAt` to count by the kind's rule, or `at` for a time of one's own, or both. */
  startDeadline: {
    from: fromAnywhere,
    request: z.object({
      ...subjectOfSchema.shape,
      kind: deadlineKindSchema,
      startAt: z.nullable(instantSchema),
      at: z.nullable(instantSchema),
      address: z.nullable(z.string()),
      note: z.nullable(z.string()),
      by: z.string(),
      practice: z.boolean(),
    }),
    answer: changeAnswer,
  },
  markDeadlineDone: { from: fromAnywhere, request: z.object({ id: z.string(), by: z.string() }), answer: changeAnswer },
  dismissDeadline: {
    from: fromAnywhere,
    request: z.object({ id: z.string(), by: z.string(), reason: z.string().check(z.minLength(1)) }),
    answer: changeAnswer,
  },
  snoozeDeadline: {
    from: fromAnywhere,
    request: z.object({ id: z.string(), until: instantSchema, evenPastDeadline: z.boolean() }),
    answer: changeAnswer,
  },
  editDeadline: {
    from: fromAnywhere,
    request: z.object({ id: z.string(), at: instantSchema, note: z.nullable(z.string()), by: z.string() }),
    answer: changeAnswer,
  },
  /** Takes back done, dismissed or a snooze. */
  reopenDeadline: { from: fromAnywhere, request: z.object({ id: z.string(), by: z.string() }), answer: changeAnswer },
} as const satisfies Record<string, MessageShape>;
