import * as z from 'zod/mini';
import { conversationFactsSchema } from '#lib/core/deadlines/conversation-facts.ts';
import { deadlineSchema } from '#lib/core/deadlines/deadline.ts';
import { listFactsSchema } from '#lib/core/deadlines/list-facts.ts';
import { noteSchema } from '#lib/core/deadlines/note.ts';
import { reminderRecordSchema } from '#lib/core/deadlines/reminder-record.ts';
import { subjectSchema } from '#lib/core/deadlines/subject.ts';
import { personRecordSchema } from '#lib/core/people/person.ts';
import { playbookVersionSchema } from '#lib/core/playbook/version.ts';
import { instantSchema } from '#lib/core/reading/instant.ts';
import { overrideSchema } from '#lib/core/templates/override.ts';
import type { Shape } from './shape.ts';

/** A record that could not be read, as it was, and where it lay. */
const asideSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  from: z.string(),
  at: instantSchema,
  record: z.unknown(),
});
export type Aside = z.infer<typeof asideSchema>;

const facts = <Value>(schema: z.ZodMiniType<Value>, ...indexes: string[]): Shape<Value> => ({
  schema,
  version: 1,
  lifts: [],
  part: 'facts',
  indexes,
});

const personal = <Value>(schema: z.ZodMiniType<Value>, ...indexes: string[]): Shape<Value> => ({
  ...facts(schema, ...indexes),
  part: 'personal',
});

/**
 * Every object store of the database. The key of a record is its `id`. A personal shape with an index `subject` goes
 * together with its subject; one with `neededAt` goes when its time is up.
 */
export const shapes = {
  deadlines: facts(deadlineSchema, 'state', 'subject'),
  conversations: facts(conversationFactsSchema, 'subject', 'level'),
  lists: facts(listFactsSchema),
  reminders: facts(reminderRecordSchema, 'deadline'),
  /** The brake lifted, a crisis text on a supervisor's word. */
  overrides: facts(overrideSchema, 'subject'),
  subjects: personal(subjectSchema, 'key', 'orderId', 'conversationId', 'neededAt'),
  notes: personal(noteSchema, 'subject', 'neededAt'),
  /** Who works in this profile. */
  people: personal(personRecordSchema),
  /** They name who changed the playbook. */
  versions: personal(playbookVersionSchema),
  /** What could not be read may hold anything, so it counts as personal. */
  aside: personal(asideSchema, 'at'),
};

export type ShapeName = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as ShapeName[];
export type ValueOf<Name extends ShapeName> = z.infer<(typeof shapes)[Name]['schema']>;
