import type { OverlayActions } from '#components/overlay/overlay-view.ts';
import { judgeConversation } from '#lib/core/alerts/judge-conversation.ts';
import { readPastedConversation } from '#lib/core/reading/read-pasted-conversation.ts';
import type { Pause } from '#lib/core/settings/settings.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import type { Phrase } from '#lib/core/words/say.ts';
import { say } from '#lib/core/words/say.ts';
import { copyFlavours, type Flavours } from '#lib/page/copy-flavours.ts';
import { rectsOfMark, showMark } from '#lib/page/find-mark.ts';
import { briefOfVisit } from './brief-of-visit.ts';
import { storeOf } from './build-view.ts';
import { alertsInReadingOrder } from './paint-visit.ts';
import { recordOverride } from './record-override.ts';
import { learnWhoAndWhere, takeAnswer } from './report.ts';
import type { SessionContext } from './session-context.ts';
import { startClock } from './start-clock.ts';
import { countReds } from './visit.ts';

const hour = 3_600_000;

/** Shows one sentence about what just happened. */
export function notify({ visit, render }: SessionContext, phrase: Phrase): void {
  visit.notice = phrase[visit.settings.language];
  render();
}

/** Copies on the person's own click or key; where the browser refuses, the text is shown selected. */
export function copyOrShow({ visit, options }: SessionContext, flavours: Flavours): boolean {
  const isCopied = copyFlavours(options.document, flavours);
  visit.selectedText = isCopied ? null : flavours.plain;
  return isCopied;
}

/** Goes to an alert: its mark comes into view and its reason beside it. */
export function goToAlert({ visit, painter, render }: SessionContext, alert: number): void {
  const mark = painter.marks.find(({ id }) => id === alert);
  visit.currentAlert = alert;
  painter.point(mark ? alert : null);
  if (!mark || !showMark(mark)) visit.notice = say(overlayWords.goneFromPage, visit.settings.language);
  const rect = mark && rectsOfMark(mark)[0];
  visit.tip = rect ? { left: rect.left, top: rect.bottom, alert } : null;
  render();
}

/** Goes to the next or previous alert in the page's reading order, round at the ends. */
export function stepAlert(context: SessionContext, direction: 1 | -1): void {
  const order = alertsInReadingOrder(context.visit);
  if (order.length === 0) return;
  const at = order.indexOf(context.visit.currentAlert ?? -1);
  const next = at < 0 ? (direction === 1 ? 0 : order.length - 1) : (at + direction + order.length) % order.length;
  const alert = order[next];
  if (alert !== undefined) goToAlert(context, alert);
}

async function acknowledge(context: SessionContext): Promise<void> {
  const { visit, options } = context;
  const by = visit.who?.personName ?? null;
  const store = storeOf(visit);
  visit.acknowledged = { by, at: options.clock(), reds: countReds(visit.verdict) };
  visit.isOpen = false;
  context.render();
  const conversation = visit.reading?.conversation;
  if (!conversation || !by || store.how === 'unknown') return;
  const { conversationId, marketplace, orderIds } = conversation;
  const subject = { store: store.store, marketplace, conversationId, orderId: orderIds[0] ?? null };
  const answer = await options.ask('acknowledgeConversation', { ...subject, by }).catch(() => null);
  if (!answer) return notify(context, overlayWords.notStored);
  if (!options.signal.aborted && answer.acknowledged) takeAnswer(context, answer);
}

async function keepPauses(context: SessionContext, pauses: readonly Pause[]): Promise<void> {
  await context.options.keepPauses?.(pauses).catch(() => notify(context, overlayWords.notStored));
}

function pause(context: SessionContext, scope: 'everywhere' | 'store'): void {
  const { options, visit } = context;
  const store = storeOf(visit);
  const now = options.clock();
  const running = visit.settings.pauses.filter(({ until }) => until === null || until > now);
  if (scope === 'store' && store.how === 'unknown') return;
  const added =
    scope === 'store' && store.how !== 'unknown'
      ? { store: store.store, until: null }
      : { store: null, until: now + hour };
  visit.isOpen = false;
  void keepPauses(context, [...running, added]);
}

function resume(context: SessionContext): void {
  const { visit } = context;
  const store = storeOf(visit);
  const isElsewhere = (paused: string | null) => paused !== null && (store.how === 'unknown' || paused !== store.store);
  visit.isOpen = null;
  const elsewhere = visit.settings.pauses.filter(({ store: paused }) => isElsewhere(paused));
  void keepPauses(context, elsewhere);
}

function showPasted(context: SessionContext, text: string): void {
  const { visit } = context;
  const conversation = readPastedConversation(text);
  visit.pasted = {
    conversation,
    verdict: judgeConversation(conversation, {}, visit.settings.judging),
  };
  visit.isOpen = true;
  visit.confirmedMood = null;
  context.render();
}

function copyBrief(context: SessionContext, event: Event): void {
  const { visit, options } = context;
  if (!event.isTrusted) return;
  const { address, clock, isPractice = false } = options;
  const flavours = briefOfVisit(visit, { now: clock(), address, isPractice });
  if (flavours) notify(context, copyOrShow(context, flavours) ? overlayWords.copied : overlayWords.copyFailed);
}

/** What the overlay's buttons and keys do in a session. */
export function createActions(context: SessionContext): OverlayActions {
  const { visit, options, painter } = context;
  const change = (changes: Partial<typeof visit>) => {
    Object.assign(visit, changes);
    context.render();
  };
  return {
    setOpen(isOpen) {
      const page = visit.reading?.page ?? 'other';
      const place = options.places?.read(page) ?? { right: 16, top: 72, isCollapsed: false };
      options.places?.write(page, { ...place, isCollapsed: !isOpen });
      if (!isOpen) painter.point(null);
      change({ isOpen, tip: null });
    },
    copyBrief: (event) => copyBrief(context, event),
    setBriefLanguage: (briefLanguage) => change({ briefLanguage }),
    confirmMood: (confirmedMood) => change({ confirmedMood }),
    acknowledge: () => void acknowledge(context),
    liftBrake: (reason) => {
      change({ brakeLifted: { by: visit.who?.personName ?? null, reason } });
      void recordOverride(context, { kind: 'brake-lifted', reason, template: null, supervisor: null, insurer: null });
    },
    goTo: (alert) => goToAlert(context, alert),
    step: (direction) => stepAlert(context, direction),
    readPasted: (text) => showPasted(context, text),
    leavePasted: () => change({ pasted: null, isOpen: null, confirmedMood: null }),
    pause: (scope) => pause(context, scope),
    resume: () => resume(context),
    dismissNotice: () => change({ notice: null, selectedText: null }),
    startClock: (kind, at) => startClock(context, kind, at),
    stateStore: (store) =>
      void options
        .ask('stateStore', { store })
        .then(() => learnWhoAndWhere(context))
        .catch(() => notify(context, overlayWords.notStored)),
  };
}
