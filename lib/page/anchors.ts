import type { TextMap } from './text-map.ts';

/** A conversation's row in the list: `row` is its index in the reading's `rows`. */
export interface RowAnchor {
  readonly row: number;
  readonly textMap: TextMap;
  readonly element: Element;
}

/** Where in the page what was read stands: what marks are painted on and what the overlay stays clear of. */
export interface Anchors {
  /** One for each of the conversation's messages, in the same order; its text is the message's text. */
  readonly messages: readonly TextMap[];
  /** The smallest element that holds the messages; null when none was found. */
  readonly thread: Element | null;
  /** What the agent writes the answer into: the element that takes the focus. */
  readonly replyBox: HTMLElement | null;
  readonly sendButtons: readonly Element[];
  readonly rows: readonly RowAnchor[];
}
