import * as z from 'zod/mini';
import { ideaNames } from './ideas/idea-names.ts';
import { demotionSchema, familySchema, levelSchema } from './verdict.ts';

const bothLanguages = z.object({ en: z.string(), zh: z.string() });

/** One or several ideas of which one is enough, as a lead writes them: `lawyer` or `hand | child`. */
const needSchema = z.string();

/**
 * One alert rule in the playbook's shape. It speaks of ideas only, so it works in every language that has word lists
 * for them (ideas/idea-names.ts). All needs must stand close together in one sentence; the first is the one whose
 * negation, doubt or harmless use is looked at.
 */
export const ruleSchema = z.object({
  id: z.string(),
  family: familySchema,
  /** Before any demotion. `calm` is for finds that only set the priority or strengthen others. */
  level: levelSchema,
  needs: z.array(needSchema),
  /** How many words may lie between the needs (a Chinese or Japanese character counts half a word); 8 when absent. */
  within: z.optional(z.number()),
  /** The needs stand in the order written. */
  inOrder: z.optional(z.boolean()),
  /** Ideas that silence the rule when they stand in the same sentence. */
  unless: z.optional(z.array(needSchema)),
  /** Demotions that mean nothing for this rule. */
  ignores: z.optional(z.array(demotionSchema)),
  /** In one plain sentence, both languages: why a supervisor wants to see this. */
  reason: bothLanguages,
});
export type Rule = z.infer<typeof ruleSchema>;

/** Texts a rule must and must not find; kept apart from the rule because the page script never needs them. */
export const ruleExamplesSchema = z.object({
  rule: z.string(),
  must: z.array(z.string()),
  mustNot: z.array(z.string()),
});
export type RuleExamples = z.infer<typeof ruleExamplesSchema>;

/** The word lists of one language: idea name to words in the notation of ideas/idea-names.ts. */
export const wordListsSchema = z.object({
  language: z.string(),
  ideas: z.partialRecord(z.enum(ideaNames), z.string()),
  /** Ordinary words that look like a misspelt danger word and are none. */
  realWords: z.optional(z.string()),
});
export type WordLists = z.infer<typeof wordListsSchema>;
