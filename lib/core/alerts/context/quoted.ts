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
 * in quotation marks where the message speaks of the seller's text, or names a hazard, as labels do, or asks about a
 * title.
 */
export function isQuoted(
  anchor: IdeaFind,
  index: IdeaIndex,
  { quoting, isHarm }: { readonly quoting: Quoting; readonly isHarm: boolean },
): boolean {
  const start = index.reading.tokens.starts[anchor.first] ?? 0;
  if (isInside(quoting.lines, start)) return true;
  const sayings = index.near('seller-said', anchor, 60);
  if (sayings.some((find) => find.last < anchor.first && index.distance(find, anchor) <= 16)) return true;
  if (!isInside(quoting.quotations, start)) return false;
  return isHarm || index.isAsked(anchor) || index.all('seller-said').length > 0;
}
