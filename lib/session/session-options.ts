import type { Ask } from '#lib/core/messages/protocol.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { PageKind } from '#lib/core/reading/page-kind.ts';
import type { PageReading } from '#lib/core/reading/page-reading.ts';
import type { Language } from '#lib/core/words/say.ts';
import type { OpenRoot } from '#lib/page/page-view.ts';

/** What a person, a store and a team have set, as one page visit needs it. */
export interface SessionSettings {
  readonly language: Language;
  /** The switch of product.md: nothing reads while it is on. */
  readonly isOff: boolean;
  /** Quiet until then, in every store; null when not paused. */
  readonly pausedUntil: Instant | null;
  /** Stores in which Firebreak is quiet until it is told otherwise. */
  readonly pausedStores: readonly string[];
  /** Who works here; null before first run. */
  readonly personName: string | null;
  /** The store a person named where the page shows none; null where nobody did. */
  readonly statedStore: string | null;
  readonly playbook: { readonly version: string; readonly fingerprint: string };
}

/** Where the overlay stands: pixels from the window's right and top edge. */
export interface Place {
  readonly right: number;
  readonly top: number;
  readonly isCollapsed: boolean;
}

/** Remembers the overlay's place for each kind of page; `read` gives null where none was chosen. */
export interface Places {
  read(page: PageKind): Promise<Place | null>;
  write(page: PageKind, place: Place): Promise<void>;
}

/** Everything one page visit needs from outside; Chrome comes in as these and nothing else. */
export interface SessionOptions {
  readonly document: Document;
  readonly address: URL;
  readonly openRoot: OpenRoot;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => Instant;
  readonly ask: Ask;
  /** Ends the session: marks, sheets and overlay go, the page is as it was. */
  readonly signal: AbortSignal;
  readonly settings: SessionSettings;
  readonly places?: Places;
  /** Everything that comes from practice carries this mark. */
  readonly isPractice?: boolean;
}

/** A running page visit. */
export interface Session {
  /** Reads the page at this moment. */
  readNow(): PageReading;
  /** Takes changed settings without starting anew. */
  update(settings: SessionSettings): void;
  /** Goes to the next (1) or previous (-1) alert in the page and says why it is one. */
  step(direction: 1 | -1): void;
}
