import * as z from 'zod/mini';
import { levelSchema } from '../alerts/verdict.ts';
import { findingSchema, outgoingContextSchema } from '../outgoing/finding.ts';
import { roleSchema } from '../people/role.ts';
import { factsSchema, filledBlankSchema, typedSchema } from '../templates/fill-template.ts';
import { lockSchema, signOffSchema, standingSchema } from '../templates/find-lock.ts';
import { overrideKindSchema } from '../templates/override.ts';
import { askSchema, labelSchema, templateLanguageSchema, templateUseSchema } from '../templates/template.ts';
import { languages } from '../words/say.ts';
import type { MessageShape } from './message-shape.ts';

/** What the picker knows of the conversation it is open over. */
const conversationFactsSchema = z.object({
  /** The buyer's messages, oldest first; used for what is asked and in which language. */
  buyerTexts: z.array(z.string()),
  marketplace: z.nullable(z.string()),
  level: levelSchema,
  /** The conversation's brake was lifted by a person. */
  isBrakeLifted: z.boolean(),
  writesTo: z.nullable(z.enum(['buyer', 'amazon'])),
  role: z.nullable(roleSchema),
});

/** A row of the picker: enough to choose by, never the whole text. */
export const templateRowSchema = z.object({
  id: z.string(),
  use: templateUseSchema,
  folder: z.string(),
  title: labelSchema,
  languages: z.array(templateLanguageSchema),
  standing: standingSchema,
  lock: lockSchema,
  isFavourite: z.boolean(),
  isRecent: z.boolean(),
  /** The buyer's question it answers, where that is why it is offered. */
  answers: z.nullable(askSchema),
});

/** A finding with its words for the person. */
const explainedFindingSchema = z.extend(findingSchema, {
  quote: z.string(),
  title: labelSchema,
  why: labelSchema,
  mend: labelSchema,
});

/** What pages ask of the worker about templates and outgoing text. The library and the rules stay out of the page. */
export const templateMessages = {
  /** Templates for typed words, or, with none typed, what fits this conversation first. */
  findTemplates: {
    from: ['page', 'extension'],
    request: z.object({ query: z.string(), folder: z.nullable(z.string()), conversation: conversationFactsSchema }),
    answer: z.object({
      rows: z.array(templateRowSchema),
      /** Folders in order: shipped ones with their words, the team's own by name. */
      folders: z.array(z.object({ id: z.string(), title: labelSchema })),
      /** The language the buyer writes, where it is one of the templates'. */
      buyerLanguage: z.nullable(templateLanguageSchema),
    }),
  },
  /** One template filled from facts and what was typed, checked, with the agent's own language beside it. */
  fillTemplate: {
    from: ['page', 'extension'],
    request: z.object({
      id: z.string(),
      language: templateLanguageSchema,
      beside: z.enum(languages),
      facts: factsSchema,
      typed: typedSchema,
      conversation: conversationFactsSchema,
      context: outgoingContextSchema,
      /** Who answers for a crisis text; without it such a text stays locked. */
      signOff: z.optional(signOffSchema),
    }),
    answer: z.nullable(
      z.object({
        id: z.string(),
        use: templateUseSchema,
        title: labelSchema,
        note: z.nullable(labelSchema),
        text: z.string(),
        /** The same text in the agent's language; null where it is the same language or there is none. */
        besideText: z.nullable(z.string()),
        blanks: z.array(filledBlankSchema),
        missing: z.array(z.string()),
        standing: standingSchema,
        lock: lockSchema,
        findings: z.array(explainedFindingSchema),
      }),
    ),
  },
  /** Checks what the agent has written so far. */
  checkReply: {
    from: ['page', 'extension'],
    request: z.object({
      text: z.string(),
      context: outgoingContextSchema,
      buyerTexts: z.optional(z.array(z.string())),
    }),
    answer: z.object({ findings: z.array(explainedFindingSchema) }),
  },
  /** The brake was lifted, or a crisis text went in: who, why, and on whose word is kept with the conversation. */
  recordOverride: {
    from: ['page', 'extension'],
    request: z.object({
      store: z.string().check(z.minLength(1)),
      marketplace: z.nullable(z.string()),
      conversationId: z.nullable(z.string()),
      orderId: z.nullable(z.string()),
      kind: overrideKindSchema,
      role: z.nullable(roleSchema),
      template: z.nullable(z.string()),
      insurer: z.nullable(z.enum(['yes', 'no', 'not-needed'])),
      by: z.string(),
      reason: z.string().check(z.minLength(1)),
      supervisor: z.nullable(z.string()),
    }),
    answer: z.object({ isKept: z.boolean() }),
  },
  /** Marks a template as used just now, or as a favourite or none. */
  noteTemplate: {
    from: ['page', 'extension'],
    request: z.object({ id: z.string(), isUsed: z.optional(z.boolean()), isFavourite: z.optional(z.boolean()) }),
    answer: z.object({}),
  },
} as const satisfies Record<string, MessageShape>;
