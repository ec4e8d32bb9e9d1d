import * as z from 'zod/mini';
import type { DisputeCues } from './amounts/dispute-cues.ts';
import type { NumberWords } from './amounts/number-words.ts';
import { type PackedLists, packedListsSchema } from './match/pack-lists.ts';
import { ruleSchema, wordListsSchema } from './rule.ts';
import type { TermWords } from './ultimatums/term-words.ts';

/** Names to words, in one line or in one line a language. */
const patternsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Small words by language, to tell a language that has word lists from one that has none. */
const smallWordsSchema = z.record(z.string(), z.string());

/** Everything listed that a text is judged with: rules, words of ideas, of dispute over a sum, of terms, small words. */
export interface AlertLists {
  readonly words: readonly z.infer<typeof wordListsSchema>[];
  /** `words` laid out for the page, which has no time to take them all apart; absent elsewhere. */
  readonly packed?: PackedLists;
  readonly rules: readonly z.infer<typeof ruleSchema>[];
  readonly cues: DisputeCues;
  readonly terms: TermWords;
  readonly numberWords: readonly NumberWords[];
  readonly coveredWords: z.infer<typeof smallWordsSchema>;
  readonly otherWords: z.infer<typeof smallWordsSchema>;
  /** Traditional characters, each followed by its simplified one. */
  readonly hantToHans: string;
}

/** The lists as they lie in `storage.local`; they are written by nobody but the worker, from its own build. */
export const alertListsSchema = z.object({
  words: z.array(wordListsSchema),
  packed: z.optional(packedListsSchema),
  rules: z.array(ruleSchema),
  cues: patternsSchema,
  terms: patternsSchema,
  numberWords: z.array(z.record(z.string(), z.union([z.string(), z.boolean()]))),
  coveredWords: smallWordsSchema,
  otherWords: smallWordsSchema,
  hantToHans: z.string(),
}) as unknown as z.ZodMiniType<AlertLists>;
