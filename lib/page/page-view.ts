import type { Instant } from '#lib/core/reading/instant.ts';

/** Opens an element's shadow root, open or closed; null when it has none. Chrome's own opener comes in as this. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** A page as the readers look at it. */
export interface PageView {
  readonly document: Document;
  readonly address: URL;
  readonly openRoot: OpenRoot;
  readonly now: Instant;
  /** The reply box the agent pointed at by focusing it (F99), where one was needed. */
  readonly pointedReplyBox?: Element | null;
  /** Our overlay's host: the readers never look into it. */
  readonly ownHost?: Element | null;
}
