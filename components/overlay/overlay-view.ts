import type { ReplyFinding } from '#components/replies/reply-source.ts';
import type { Verdict } from '#lib/core/alerts/verdict.ts';
import type { Mood } from '#lib/core/briefs/mood.ts';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { StartableKind } from '#lib/core/deadlines/startable-kinds.ts';
import type { Claim } from '#lib/core/reading/claim.ts';
import type { Conversation } from '#lib/core/reading/conversation.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { PageKind } from '#lib/core/reading/page-kind.ts';
import type { Language } from '#lib/core/words/say.ts';

/**
 * What the overlay has to say. `calm`: checked, nothing found. `wait`: no conversation is open. `note`: not calm and not
 * alarming, such as a language without rules. `unread`: the page could not be read. `handled`: red, acknowledged.
 */
export type Face = 'calm' | 'wait' | 'note' | 'unread' | 'handled' | 'amber' | 'red' | 'claims' | 'paused';

/** What is said to people who do not see the overlay; urgent only for a new red message. */
export interface Announcement {
  readonly text: string;
  readonly isUrgent: boolean;
}

/** The brake on routine templates: who lifted it and why, null while it holds. */
export interface Brake {
  readonly lifted: { readonly by: string | null; readonly reason: string } | null;
}

/** Everything the overlay shows, ready to be rendered. */
export interface OverlayView {
  readonly language: Language;
  readonly now: Instant;
  readonly face: Face;
  readonly page: PageKind;
  readonly isOpen: boolean;
  readonly verdict: Verdict | null;
  readonly conversation: Conversation | null;
  readonly claims: readonly Claim[];
  /** Clocks of this conversation or page, the nearest first. */
  readonly clocks: readonly Clock[];
  readonly acknowledged: { readonly by: string | null; readonly at: Instant } | null;
  /** End of the pause where the face says so; null where it lasts until told otherwise. */
  readonly pausedUntil: Instant | null;
  readonly brake: Brake | null;
  readonly readAt: Instant | null;
  /** What was not found, each in words. */
  readonly problems: readonly string[];
  /** With the short fingerprint: '0 · e114 ed9f'; empty while not known. */
  readonly playbookVersion: string;
  readonly store: { readonly name: string; readonly isStated: boolean } | null;
  readonly isPasted: boolean;
  readonly isPractice: boolean;
  readonly hasReplyBox: boolean;
  /** Index into the verdict's alerts of the one the person is at. */
  readonly currentAlert: number | null;
  /** The reason beside the mark the person points at or went to; in window coordinates. */
  readonly tip: { readonly left: number; readonly top: number; readonly alert: number } | null;
  /** Stores to choose from where the page shows none and nobody said; null where the store is known. */
  readonly askStore: readonly string[] | null;
  /** What the check found in the reply box as it stands. */
  readonly draftFindings: readonly ReplyFinding[];
  readonly notice: string | null;
  /** Text that could not be copied and is shown selected instead. */
  readonly selectedText: string | null;
  readonly announcement: Announcement | null;
  readonly briefLanguage: Language;
  readonly suggestedMood: Mood | null;
  readonly confirmedMood: Mood | null;
}

/** What a person can do in the overlay. An `Event` is handed on so that only a real click or key copies or writes. */
export interface OverlayActions {
  stateStore(store: string): void;
  setOpen(isOpen: boolean): void;
  copyBrief(event: Event): void;
  setBriefLanguage(language: Language): void;
  confirmMood(mood: Mood): void;
  acknowledge(): void;
  liftBrake(reason: string): void;
  goTo(alert: number): void;
  step(direction: 1 | -1): void;
  readPasted(text: string): void;
  leavePasted(): void;
  pause(scope: 'everywhere' | 'store'): void;
  resume(): void;
  dismissNotice(): void;
  /** False where no rule knows the clock's end: ask again with a time. */
  startClock(kind: StartableKind, at: Instant | null): Promise<boolean>;
}
