import * as z from 'zod/mini';
import { prioritySchema } from '../alerts/verdict.ts';
import { instantSchema } from '../reading/instant.ts';

/** Every kind of clock. The first five are read from pages, the others are started by a person's click. */
export const deadlineKinds = [
  'answer-buyer',
  'act-before-claim',
  'respond-to-claim',
  'appeal',
  'ultimatum',
  'return-authorisation',
  'refund-after-return',
  'chargeback',
  'safety-report',
  'promise',
  'other',
] as const;
export const deadlineKindSchema = z.enum(deadlineKinds);
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Where the instant came from: printed on the page, counted by a rule, said by the buyer, promised by us, set by a person. */
export const originSchema = z.object({
  from: z.enum(['page', 'rule', 'buyer', 'promise', 'person']),
  /** Id of the rule in rules.ts, where a rule was used. */
  rule: z.nullable(z.string()),
  /** Id of the longer rule that another source states; the shorter was used. */
  otherRule: z.nullable(z.string()),
});
export type Origin = z.infer<typeof originSchema>;

/** Why an instant is less than certain; null where nothing is in doubt. */
export const doubtSchema = z.nullable(
  z.enum(['start-not-shown', 'zone-assumed', 'earlier-messages-not-loaded', 'day-only', 'decision-date-not-shown']),
);
export type Doubt = z.infer<typeof doubtSchema>;

/** What ended a deadline: a person (done, dismissed) or what a complete reading or the clock showed. */
export const endingSchema = z.object({
  how: z.enum([
    'done',
    'dismissed',
    'answered',
    'no-response-needed',
    'closed',
    'under-review',
    'claim-opened',
    'term-withdrawn',
    'passed-after-answer',
    'lapsed',
    'forgotten',
  ]),
  at: instantSchema,
  /** Name of the person who ended it; null where a reading or the clock did. */
  by: z.nullable(z.string()),
});
export type Ending = z.infer<typeof endingSchema>;

/**
 * One clock, as stored: facts only. What is personal (order and case ids, names, quotes, notes) is in the subject and
 * the note that it points to by random id.
 */
export const deadlineSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** Id of the conversation's or claim's subject; null for a clock of its own. */
  subject: z.nullable(z.string()),
  /** Id of the note with the person's or the buyer's words; null where there are none. */
  note: z.nullable(z.string()),
  kind: deadlineKindSchema,
  store: z.string(),
  marketplace: z.nullable(z.string()),
  priority: prioritySchema,
  /** The same as whether there is an ending; the database looks running clocks up by it. */
  state: z.enum(['running', 'ended']),
  /** Which occasion it is for (first unanswered message, page's date), so that a clock once ended does not come back. */
  occasion: z.string(),
  at: instantSchema,
  /** What the clock runs from; null where the page printed only the end. */
  startAt: z.nullable(instantSchema),
  origin: originSchema,
  doubt: doubtSchema,
  zoneAssumed: z.nullable(z.string()),
  /** True once a person has set the time: no later reading moves it. */
  isEdited: z.boolean(),
  /** A reply was given in time: when the clock runs out it ends quietly. */
  endsQuietly: z.boolean(),
  snoozedUntil: z.nullable(instantSchema),
  /** Counts up whenever the time moves, so that reminders are planned anew. */
  generation: z.number(),
  /** Since when this generation is known: reminders before it are not owed. */
  knownAt: instantSchema,
  createdAt: instantSchema,
  readAt: instantSchema,
  /** When a reading of its list no longer showed it, or showed it closed without being complete: a person is asked. */
  missingSince: z.nullable(instantSchema),
  /** Who started it or last set its time; null for clocks read from pages. */
  by: z.nullable(z.string()),
  ending: z.nullable(endingSchema),
  practice: z.boolean(),
});
export type Deadline = z.infer<typeof deadlineSchema>;
