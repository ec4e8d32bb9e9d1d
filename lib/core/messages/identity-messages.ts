import * as z from 'zod/mini';
import { personSchema } from '../people/person.ts';
import type { MessageShape } from './message-shape.ts';

const problemSchema = z.nullable(z.enum(['storage-full', 'not-stored']));
const storeSchema = z.string().check(z.minLength(1), z.maxLength(200));

/** Who works here and in which store, as far as anybody said. */
const identityAnswer = z.object({
  /** Null before first run. */
  person: z.nullable(personSchema),
  /** The store a person named in this browser session, still valid; null where nobody did. */
  statedStore: z.nullable(z.object({ store: z.string(), by: z.string() })),
  /** Stores this profile has records of, to choose from when asked. */
  knownStores: z.array(z.string()),
});

/** What pages ask of the worker about the person and the store. */
export const identityMessages = {
  whoAndWhere: { from: ['page', 'extension'], request: z.object({}), answer: identityAnswer },
  savePerson: { from: ['extension'], request: personSchema, answer: z.object({ problem: problemSchema }) },
  /** A person says which store is signed in; kept until the browser closes or a sign-in page is seen. */
  stateStore: { from: ['page', 'extension'], request: z.object({ store: storeSchema }), answer: identityAnswer },
  /** A sign-in or account-switcher page was seen: what was stated no longer holds. */
  noteSignIn: { from: ['page'], request: z.object({}), answer: z.object({}) },
} as const satisfies Record<string, MessageShape>;
