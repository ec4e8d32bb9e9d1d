import * as z from 'zod/mini';
import type { DisputeCues } from './amounts/dispute-cues.ts';
import { wordListsSchema } from './rule.ts';
import type { TermWords } from './ultimatums/term-words.ts';

/** Names to words, in one line or in one line a language. */
const patternsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Every list of words a text is judged with: of ideas, of dispute over a sum, of terms. */
export interface AlertLists {
  readonly words: readonly z.infer<typeof wordListsSchema>[];
  readonly cues: DisputeCues;
  readonly terms: TermWords;
}

/** The lists as they lie in `storage.local`; they are written by nobody but the worker, from its own build. */
export const alertListsSchema = z.object({
  words: z.array(wordListsSchema),
  cues: patternsSchema,
  terms: patternsSchema,
}) as unknown as z.ZodMiniType<AlertLists>;
