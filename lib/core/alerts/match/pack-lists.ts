import * as z from 'zod/mini';
import { type IdeaName, namedIdeas, typedIdeas } from '../ideas/idea-names.ts';
import type { WordLists } from '../rule.ts';
import { foldWord } from '../text/fold-word.ts';
import { readSteps, type Step, splitTerms, type Word } from './notation.ts';

/** Word lists laid out so that a reader of a text takes apart only the terms whose first word occurs in it. */
export const packedListsSchema = z.object({
  languages: z.array(z.string()),
  /** A line for each first two letters, then the words that begin so, each with `=` and the lines of terms it begins. */
  words: z.string(),
  /** The words that typing errors are looked for in, in the order of the lists. */
  typed: z.string(),
  realWords: z.string(),
  /** `LANGUAGE IDEA`, by number, one a line. */
  ends: z.string(),
  /** The number of an end and a term as it is written in the lists, one a line. */
  terms: z.string(),
  /** What stands in braces: the number of an end and a name to the list meant. */
  braces: z.record(z.string(), z.string()),
});
export type PackedLists = z.infer<typeof packedListsSchema>;

const typed: ReadonlySet<string> = new Set(typedIdeas);
const named: ReadonlySet<string> = new Set(namedIdeas);

/** A listed word as it is written, folded: `*law*`. */
export const keyOf = ({ word, openStart, openEnd }: Word): string =>
  `${openStart ? '*' : ''}${word}${openEnd ? '*' : ''}`;

/** The line a listed word stands in: its first two letters, or `*` when its beginning is open. */
export const headOf = (key: string): string => (key[0] === '*' ? '*' : key.replace('*', '').slice(0, 2));

interface Draft {
  readonly firstEnd: number;
  readonly firstTerm: number;
  readonly words: Map<string, number[]>;
  readonly typed: Set<string>;
  readonly ends: string[];
  readonly terms: string[];
  readonly braces: Record<string, string>;
}

const countLines = (lines: string): number => lines.split('\n').length;

/**
 * Packs word lists, behind those already packed when there are any. For those of 13 languages it takes a fifth of a
 * second, so the worker does it and not the page.
 */
export function packLists(lists: readonly WordLists[], onto?: PackedLists): PackedLists {
  const firstEnd = onto ? countLines(onto.ends) : 0;
  const firstTerm = onto ? countLines(onto.terms) : 0;
  const draft: Draft = { firstEnd, firstTerm, words: new Map(), typed: new Set(), ends: [], terms: [], braces: {} };
  for (const list of lists) packLanguage(list, draft);
  const behind = (before: string | undefined, more: Iterable<string>, by: string) =>
    [...(before === undefined ? [] : [before]), ...more].join(by);
  return {
    languages: [...new Set([...(onto?.languages ?? []), ...lists.map(({ language }) => language)])],
    words: behind(onto?.words, linesOf(draft.words), '\n'),
    typed: behind(onto?.typed, draft.typed, ' '),
    realWords: behind(
      onto?.realWords,
      lists.flatMap(({ realWords }) => splitTerms(realWords ?? '').map(foldWord)),
      ' ',
    ),
    ends: behind(onto?.ends, draft.ends, '\n'),
    terms: behind(onto?.terms, draft.terms, '\n'),
    braces: { ...onto?.braces, ...draft.braces },
  };
}

function linesOf(words: Draft['words']): string[] {
  const lines = new Map<string, string[]>();
  for (const [key, terms] of words) {
    const line = lines.get(headOf(key)) ?? [headOf(key)];
    lines.set(headOf(key), line);
    line.push(terms.length > 0 ? `${key}=${terms.join()}` : key);
  }
  return [...lines.values()].map((line) => line.join(' '));
}

function packLanguage({ language, ideas }: WordLists, draft: Draft): void {
  const listOf = (name: string) => ideas[name as IdeaName];
  for (const [idea, list = ''] of Object.entries(ideas)) {
    const end = draft.firstEnd + draft.ends.push(`${language} ${idea}`) - 1;
    packBraces(list, end, { listOf, draft });
    for (const term of splitTerms(list)) {
      packTerm(`${end} ${term}`, readSteps(term, listOf), typed.has(idea), draft);
      const joined = named.has(idea) ? joinedName(readSteps(term, listOf)) : null;
      if (joined) packTerm(`${end} ${joined}`, readSteps(joined), false, draft);
    }
  }
}

interface Braces {
  readonly listOf: (name: string) => string | undefined;
  readonly draft: Draft;
}

/** Keeps the lists named in braces, and those named in them. */
function packBraces(list: string, end: number, { listOf, draft }: Braces): void {
  for (const [, name = ''] of list.matchAll(/\{([\w-]+)\}/g)) {
    const key = `${end} ${name}`;
    if (key in draft.braces) continue;
    draft.braces[key] = listOf(name) ?? '';
    packBraces(listOf(name) ?? '', end, { listOf, draft });
  }
}

function packTerm(line: string, steps: readonly Step[], isTyped: boolean, draft: Draft): void {
  const number = draft.firstTerm + draft.terms.push(line) - 1;
  for (const word of wordsOf(steps)) {
    if (!draft.words.has(keyOf(word))) draft.words.set(keyOf(word), []);
    if (isTyped && !word.openStart) draft.typed.add(keyOf(word));
  }
  for (const key of firstWords(steps).keys) draft.words.get(key)?.push(number);
}

const wordsOf = (steps: readonly Step[]): Word[] =>
  steps.flatMap((step) => ('choice' in step ? step.choice.flatMap(wordsOf) : 'word' in step ? [step] : []));

/** The words a term can begin with; `isOver` when it may have none of these steps. */
function firstWords(steps: readonly Step[]): { readonly keys: ReadonlySet<string>; readonly isOver: boolean } {
  const keys = new Set<string>();
  for (const step of steps) {
    if ('gap' in step) throw new Error('a term begins with a gap');
    const firsts = 'word' in step ? [{ keys: [keyOf(step)], isOver: false }] : step.choice.map(firstWords);
    for (const first of firsts) for (const key of first.keys) keys.add(key);
    if (!firsts.some(({ isOver }) => isOver)) return { keys, isOver: false };
  }
  return { keys, isOver: true };
}

/** 'betterbusinessbureau': a name of several words, run together; null for what is none. */
function joinedName(steps: readonly Step[]): string | null {
  if (steps.length < 2 || steps.length > 4) return null;
  const words = steps.map((step) => ('word' in step && !step.openStart ? step.word : ''));
  const word = words.join('');
  if (words.includes('') || word.length < 9 || !/^[a-z]+$/.test(word)) return null;
  const last = steps.at(-1);
  return last !== undefined && 'word' in last && last.openEnd ? `${word}*` : word;
}
