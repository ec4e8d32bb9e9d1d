import type { Face, OverlayView } from '#components/overlay/overlay-view.ts';
import { suggestMood } from '#lib/core/briefs/mood.ts';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import { shortFingerprint } from '#lib/core/playbook/short-fingerprint.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { Pause } from '#lib/core/settings/settings.ts';
import { type StoreIdentity, storeKey } from '#lib/core/stores/store-identity.ts';
import { problemWords } from '#lib/core/words/problems.ts';
import type { Language } from '#lib/core/words/say.ts';
import { countReds, shownConversation, shownVerdict, type Visit } from './visit.ts';

/** A page that shows no messages is given this long before it counts as unreadable, in milliseconds. */
export const patience = 3_000;

/** Which store the page belongs to, as far as the page or a person says. */
export function storeOf({ store }: Visit): StoreIdentity {
  return store;
}

/** The pause that holds now for this page's store; null when there is none. */
export function pauseNow(pauses: readonly Pause[], store: StoreIdentity, now: Instant): Pause | null {
  const isHere = ({ store: paused }: Pause) =>
    paused === null || (store.how !== 'unknown' && storeKey(paused) === store.store);
  return pauses.find((pause) => isHere(pause) && (pause.until ?? Number.POSITIVE_INFINITY) > now) ?? null;
}

function faceOfVerdict(visit: Visit): Face {
  const verdict = shownVerdict(visit);
  if (!verdict) return 'wait';
  const isHandled = !visit.pasted && visit.acknowledged && countReds(verdict) <= visit.acknowledged.reds;
  if (verdict.level === 'red') return isHandled ? 'handled' : 'red';
  if (verdict.level === 'amber') return 'amber';
  return verdict.notes.length > 0 ? 'note' : 'calm';
}

function faceOf(visit: Visit, now: Instant): Face {
  const { reading, pasted, settings } = visit;
  if (pasted) return faceOfVerdict(visit);
  if (pauseNow(settings.pauses, storeOf(visit), now)) return 'paused';
  const hasMessages = Boolean(reading?.conversation?.messages.length);
  if (hasMessages) return faceOfVerdict(visit);
  if (reading?.page === 'conversation') return now - visit.startedAt > patience ? 'unread' : 'wait';
  return reading && reading.claims.length > 0 ? 'claims' : 'wait';
}

function printProblems({ reading }: Visit, language: Language): string[] {
  const known: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = problemWords;
  return (reading?.problems ?? []).map(({ id, detail }) => {
    const words = (known[id]?.[language] ?? id).replace(/\{\w+\}/g, detail ?? '');
    return detail && !words.includes(detail) ? `${words} (${detail})` : words;
  });
}

/** Version and short fingerprint: '0 · e114 ed9f'; empty until they are known. */
const namePlaybook = ({ version, fingerprint }: Visit['settings']['playbook']) =>
  version && `${version} · ${shortFingerprint(fingerprint)}`;

const byTime = (a: Clock, b: Clock) => a.at - b.at;

/** What the overlay shows of a visit at this moment. */
export function buildView(visit: Visit, now: Instant, isPractice: boolean): OverlayView {
  const { settings, reading, who } = visit;
  const face = faceOf(visit, now);
  const store = storeOf(visit);
  const verdict = face === 'paused' ? null : shownVerdict(visit);
  const conversation = shownConversation(visit);
  const isAlarm = face === 'red' || face === 'amber' || face === 'claims';
  const pause = pauseNow(settings.pauses, store, now);
  return {
    language: settings.language,
    now,
    face,
    page: reading?.page ?? 'other',
    isOpen: visit.isOpen ?? (visit.draftFindings.length > 0 || (isAlarm && (face === 'red' || !visit.wasCollapsed))),
    verdict,
    conversation,
    claims: reading?.claims ?? [],
    clocks: visit.pasted ? [] : visit.clocks.filter(({ ending }) => !ending).toSorted(byTime),
    acknowledged: face === 'handled' ? visit.acknowledged : null,
    pausedUntil: pause?.until ?? null,
    brake: face === 'red' || face === 'handled' ? { lifted: visit.brakeLifted } : null,
    readAt: visit.readAt,
    problems: printProblems(visit, settings.language),
    playbookVersion: namePlaybook(settings.playbook),
    store: store.how === 'unknown' ? null : { name: store.store, isStated: store.how === 'stated' },
    askStore: store.how === 'unknown' && who && !isPractice ? who.knownStores : null,
    isPasted: visit.pasted !== null,
    isPractice,
    hasReplyBox: Boolean(visit.anchors?.replyBox),
    currentAlert: visit.currentAlert,
    tip: visit.tip,
    draftFindings: visit.draftFindings,
    notice: visit.notice,
    selectedText: visit.selectedText,
    announcement: visit.announcement,
    briefLanguage: visit.briefLanguage,
    suggestedMood: conversation && verdict && verdict.level !== 'calm' ? suggestMood(conversation, verdict).mood : null,
    confirmedMood: visit.confirmedMood,
  };
}
