import type { IdeaFind } from '../match/find-ideas.ts';
import type { IdeaIndex } from '../match/idea-index.ts';
import { findQuotations, findQuotedLines, isInside, type Stretch } from './quotes.ts';

/** The quoted stretches of a text. */
export interface Quoting {
  readonly lines: readonly Stretch[];
  readonly quotations: readonly Stretch[];
}

export function findQuoting(text: string): Quoting {
  return { lines: findQuotedLines(text), quotations: findQuotations(text) };
}

/**
 * Are these the seller's or a label's words? Lines taken over with `>`, what follows 'your listing says', and what stands
 * in quotation marks in a message that speaks of the seller's text.
 */
export function isQuoted(anchor: IdeaFind, index: IdeaIndex, { lines, quotations }: Quoting): boolean {
  const { starts } = index.reading.tokens;
  const start = starts[anchor.first] ?? 0;
  if (isInside(lines, start)) return true;
  const sayings = index.near('seller-said', anchor, 60);
  if (sayings.some((find) => find.last < anchor.first && index.distance(find, anchor) <= 16)) return true;
  return isInside(quotations, start) && index.all('seller-said').length > 0;
}
