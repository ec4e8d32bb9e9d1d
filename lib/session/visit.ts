import type { Verdict } from '#lib/core/alerts/verdict.ts';
import type { Mood } from '#lib/core/briefs/mood.ts';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { Answer } from '#lib/core/messages/protocol.ts';
import type { Conversation } from '#lib/core/reading/conversation.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { PageReading } from '#lib/core/reading/page-reading.ts';
import type { StoreIdentity } from '#lib/core/stores/store-identity.ts';
import type { Language } from '#lib/core/words/say.ts';
import type { Anchors } from '#lib/page/anchors.ts';
import type { SessionSettings } from './session-options.ts';

/** Who works here and which store was stated, as the worker answered; null until it has. */
export interface WhoAndWhere {
  readonly personName: string | null;
  readonly role: 'agent' | 'temporary' | 'supervisor' | 'lead' | null;
  readonly statedStore: { readonly store: string; readonly by: string } | null;
  readonly knownStores: readonly string[];
}

/** Everything known during one page visit; nothing of it outlives the visit. */
export interface Visit {
  settings: SessionSettings;
  readonly startedAt: Instant;
  who: WhoAndWhere | null;
  /** The store of this page, followed over all its readings. */
  store: StoreIdentity;
  /** What the page showed under the account before, which must not be stored under this one; null where none changed. */
  leftBehind: string | null;
  reading: PageReading | null;
  anchors: Anchors | null;
  verdict: Verdict | null;
  readAt: Instant | null;
  pasted: { readonly conversation: Conversation; readonly verdict: Verdict } | null;
  clocks: readonly Clock[];
  acknowledged: { readonly by: string | null; readonly at: Instant; readonly reds: number } | null;
  /** What the person chose; null follows the face. */
  isOpen: boolean | null;
  brakeLifted: { readonly by: string | null; readonly reason: string } | null;
  currentAlert: number | null;
  tip: { readonly left: number; readonly top: number; readonly alert: number } | null;
  /** What the check found in the reply box as it stands. */
  draftFindings: readonly Answer<'checkReply'>['findings'][number][];
  notice: string | null;
  selectedText: string | null;
  announcement: { readonly text: string; readonly isUrgent: boolean } | null;
  briefLanguage: Language;
  confirmedMood: Mood | null;
  /** The overlay was collapsed on this kind of page before; red opens all the same. */
  wasCollapsed: boolean;
}

/** A visit at its start. */
export function beginVisit(settings: SessionSettings, startedAt: Instant): Visit {
  return {
    settings,
    startedAt,
    who: null,
    store: { how: 'unknown' },
    leftBehind: null,
    reading: null,
    anchors: null,
    verdict: null,
    readAt: null,
    pasted: null,
    clocks: [],
    acknowledged: null,
    isOpen: null,
    brakeLifted: null,
    currentAlert: null,
    tip: null,
    draftFindings: [],
    notice: null,
    selectedText: null,
    announcement: null,
    briefLanguage: settings.language,
    confirmedMood: null,
    wasCollapsed: false,
  };
}

/** How many alerts of level red count: more of them than at acknowledging means a new red message. */
export function countReds(verdict: Verdict | null): number {
  return verdict?.alerts.filter(({ level, demotedBy }) => level === 'red' && !demotedBy).length ?? 0;
}

/** What is on show: the pasted conversation while there is one, else the page's. */
export function shownConversation({ pasted, reading }: Visit): Conversation | null {
  return pasted?.conversation ?? reading?.conversation ?? null;
}

/** The verdict on what is on show. */
export function shownVerdict({ pasted, verdict }: Visit): Verdict | null {
  return pasted?.verdict ?? verdict;
}
