import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { DeadlineKind } from '#lib/core/deadlines/deadline.ts';
import type { ListFreshness } from '#lib/core/deadlines/freshness.ts';
import type { ClockFilter } from '#lib/core/deadlines/groups.ts';
import type { DeadlineRule } from '#lib/core/deadlines/rules.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { Pause } from '#lib/core/settings/settings.ts';
import type { Language } from '#lib/core/words/say.ts';

/** Everything the popup shows. Times are instants; `zone` is the agent's. */
export interface PopupFacts {
  readonly clocks: readonly Clock[];
  readonly lists: readonly ListFreshness[];
  readonly openRed: number;
  readonly setAside: number;
  readonly rules: readonly DeadlineRule[];
  readonly zone: string;
  readonly off: 'no' | 'by-person' | 'by-policy';
  readonly pauses: readonly Pause[];
  readonly playbook: { readonly version: string; readonly fingerprint: string };
  readonly unprotected: readonly { readonly id: number; readonly title: string }[];
  readonly notificationsBlocked: boolean;
  readonly problem: 'storage-full' | 'not-stored' | 'no-worker' | null;
  /** The database could not be opened. */
  readonly isUnreadable: boolean;
}

/** A clock started by hand in the popup; null times are counted by the rule. */
export interface NewClock {
  readonly kind: DeadlineKind;
  readonly store: string;
  readonly marketplace: string | null;
  readonly conversationId: string | null;
  readonly orderId: string | null;
  readonly address: string | null;
  readonly startAt: Instant;
  readonly at: Instant | null;
  readonly note: string | null;
}

/** What the page in front tells about a clock that is about to be started. */
export type OpenPage = Pick<NewClock, 'store' | 'marketplace' | 'conversationId' | 'orderId' | 'address'>;

/** What the popup asks for; every call is a person's click. */
export interface PopupActions {
  readonly setLanguage: (language: Language) => void;
  readonly setFilter: (filter: ClockFilter) => void;
  readonly open: (address: string) => void;
  readonly done: (clock: Clock) => void;
  readonly snooze: (clock: Clock) => void;
  readonly dismiss: (clock: Clock, reason: string) => void;
  readonly setTime: (clock: Clock, at: Instant) => void;
  readonly start: (clock: NewClock) => void;
  readonly undo: () => void;
  /** The conversation in the tab in front; null where there is none. */
  readonly readOpenPage: () => Promise<OpenPage | null>;
  readonly showTab: (id: number) => void;
  readonly switchOn: () => void;
  readonly resume: (pause: Pause) => void;
  readonly downloadAside: () => void;
  readonly openSettings: () => void;
}

/** What was done last, said until the next: `undo` where it can be taken back. */
export interface Said {
  readonly text: string;
  readonly undo: string | null;
}
