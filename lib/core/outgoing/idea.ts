import type { ReplyText, Sentence, Span } from './reply-text.ts';

/** Ways to say one thing, in every language of the check: whole words in Latin script, bare runs in Chinese and Japanese. */
export type Idea = RegExp;

/** Makes an idea from alternatives in folded spelling (no capitals, no accents). `\w*` ends a stem. */
export function idea(latin: string, cjk = ''): Idea {
  const whole = latin && `(?<![a-z0-9])(?:${latin})(?![a-z0-9])`;
  return new RegExp([whole, cjk].filter(Boolean).join('|'), 'g');
}

/** Every place where an idea is said, as spans of the searched text. */
export function findIdea(text: string, wanted: Idea): Span[] {
  return [...text.matchAll(wanted)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Is an idea said anywhere in it? Leaves the expression as it was, which `test` would not. */
export function says(text: string, wanted: Idea): boolean {
  return text.search(wanted) !== -1;
}

/**
 * One way to break a rule: all of `all` said in one sentence, each at most `within` characters from the first
 * (anywhere in the sentence when absent), and none of `unless` in it.
 */
export interface Breach {
  readonly all: readonly Idea[];
  readonly within?: number;
  readonly unless?: readonly Idea[];
}

function joinNearest(text: string, [first, ...others]: readonly Idea[], within: number): Span | undefined {
  if (!first) return undefined;
  for (const span of findIdea(text, first)) {
    let joined: Span | undefined = span;
    for (const other of others) {
      const near: Span | undefined = findIdea(text, other)
        .filter(
          ({ start, end }) =>
            start <= span.end + within && end >= span.start - within && (start >= span.end || end <= span.start),
        )
        .sort((one, two) => Math.abs(one.start - span.start) - Math.abs(two.start - span.start))[0];
      joined = joined && near && { start: Math.min(joined.start, near.start), end: Math.max(joined.end, near.end) };
    }
    if (joined) return joined;
  }
  return undefined;
}

/** The first place in a sentence where the breach happens, as a span of the sentence; undefined when it does not. */
export function findBreach(
  sentence: string,
  { all, within = Number.POSITIVE_INFINITY, unless = [] }: Breach,
): Span | undefined {
  if (unless.some((excuse) => says(sentence, excuse))) return undefined;
  return joinNearest(sentence, all, within);
}

/** Finds breaches sentence by sentence, at most one span for each sentence, as spans of the folded text. */
export function findBreaches(
  reply: ReplyText,
  breaches: readonly Breach[],
  sentences: readonly Sentence[] = reply.sentences,
): Span[] {
  return sentences.flatMap(({ text, start }) => {
    for (const breach of breaches) {
      const span = findBreach(text, breach);
      if (span) return [{ start: start + span.start, end: start + span.end }];
    }
    return [];
  });
}
