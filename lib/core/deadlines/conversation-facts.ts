import * as z from 'zod/mini';
import { familySchema, levelSchema, prioritySchema } from '../alerts/verdict.ts';
import { instantSchema } from '../reading/instant.ts';

/** What is known of a conversation without anything personal. */
export const conversationFactsSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  subject: z.string(),
  store: z.string(),
  marketplace: z.nullable(z.string()),
  level: levelSchema,
  priority: prioritySchema,
  families: z.array(familySchema),
  /** How many of its messages are red. */
  redMessages: z.number(),
  /** When it was first seen red; null when it never was. */
  redSince: z.nullable(instantSchema),
  readAt: instantSchema,
  /** Handled: quiet until there are more red messages than then. */
  acknowledged: z.nullable(z.object({ by: z.string(), at: instantSchema, redMessages: z.number() })),
  practice: z.boolean(),
});
export type ConversationFacts = z.infer<typeof conversationFactsSchema>;

/** Is it red and not handled since its last red message? */
export function isOpenRed({ level, acknowledged, redMessages }: ConversationFacts): boolean {
  return level === 'red' && (acknowledged === null || redMessages > acknowledged.redMessages);
}
