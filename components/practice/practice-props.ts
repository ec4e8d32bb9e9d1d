import type { Instant } from '#lib/core/reading/instant.ts';
import type { Language } from '#lib/core/words/say.ts';

/** What every part of the practice site is given. */
export interface PracticeProps {
  readonly language: Language;
  /** When the site was opened: every time on it is counted from here. */
  readonly openedAt: Instant;
  /** The link target of a path of the site. */
  readonly href: (path: string) => string;
  /** Goes to a path of the site without loading a page. */
  readonly onGo: (path: string) => void;
}

/** A message that the agent sent on the practice site: it stays in this page. */
export interface SentMessage {
  readonly conversationId: string;
  readonly text: string;
  readonly at: Instant;
}
