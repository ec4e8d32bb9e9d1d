import type { Judging } from '#lib/core/alerts/judging.ts';
import type { Ask } from '#lib/core/messages/protocol.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { PageKind } from '#lib/core/reading/page-kind.ts';
import type { PageReading } from '#lib/core/reading/page-reading.ts';
import type { Pause } from '#lib/core/settings/settings.ts';
import type { Language } from '#lib/core/words/say.ts';
import type { OpenRoot } from '#lib/page/page-view.ts';

/** What is set in this profile, as one page visit needs it. Whether it is switched off at all is the caller's to know. */
export interface SessionSettings {
  readonly language: Language;
  readonly pauses: readonly Pause[];
  readonly playbook: { readonly version: string; readonly fingerprint: string };
  /** Rules and word lists; a new object where they changed, the same where they did not. */
  readonly judging: Judging;
}

/** Where the overlay stands: pixels from the window's right and top edge. */
export interface Place {
  readonly right: number;
  readonly top: number;
  readonly isCollapsed: boolean;
}

/** Remembers the overlay's place for each kind of page; `read` gives null where none was chosen. */
export interface Places {
  read(page: PageKind): Place | null;
  write(page: PageKind, place: Place): void;
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
  /** Keeps changed pauses, and rejects where they could not be kept; where it is absent there is nothing to pause. */
  readonly keepPauses?: (pauses: readonly Pause[]) => Promise<void>;
  /** Everything that comes from practice carries this mark. */
  readonly isPractice?: boolean;
}

/** A running page visit. */
export interface Session {
  /** Reads the page at this moment, or as if it were `now`. */
  readNow(now?: Instant): PageReading;
  /** Takes changed settings without starting anew. */
  update(settings: SessionSettings): void;
  /** Goes to the next (1) or previous (-1) alert in the page and says why it is one. */
  step(direction: 1 | -1): void;
  /** Opens the overlay and brings the keyboard into it. */
  focus(): void;
}
