import { judgeConversation } from '#lib/core/alerts/judge-conversation.ts';
import type { Verdict } from '#lib/core/alerts/verdict.ts';
import { levelWords } from '#lib/core/words/levels.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { PageView } from '#lib/page/page-view.ts';
import { readPage } from '#lib/page/read-page.ts';
import { pauseNow, storeOf } from './build-view.ts';
import { followAccount } from './follow-account.ts';
import { marksOf } from './paint-visit.ts';
import type { SessionContext } from './session-context.ts';
import { countReds, type Visit } from './visit.ts';

/** True when a claim on this conversation's order is known to be open, which makes the conversation red. */
function hasOpenClaim({ clocks, reading }: Visit): boolean {
  const orderIds = reading?.conversation?.orderIds ?? [];
  return clocks.some(
    ({ kind, ending, orderId }) =>
      kind === 'respond-to-claim' && !ending && orderId !== null && orderIds.includes(orderId),
  );
}

const isQuiet = ({ visit, options }: SessionContext) =>
  pauseNow(visit.settings.pauses, storeOf(visit), options.clock()) !== null;

/** A verdict in one sentence; what no rule could judge is never called calm. */
export function sayVerdict({ level, notes, why }: Verdict, language: Language): string {
  if (level !== 'calm')
    return say(overlayWords.announce, language, { level: levelWords[level][language], why: why[language] });
  if (notes.length === 0) return say(overlayWords.announceCalm, language);
  return say(notes.includes('only-pictures') ? overlayWords.onlyPictures : overlayWords.noRules, language);
}

/** Says a change of level, and a new red message at once; the overlay opens again for it. */
function announce(visit: Visit, before: Verdict | null): void {
  const { verdict } = visit;
  const { language } = visit.settings;
  if (!verdict) return;
  const isUrgent = verdict.level === 'red' && (before?.level !== 'red' || countReds(verdict) > countReds(before));
  if (!isUrgent && before?.level === verdict.level) return;
  if (isUrgent) visit.isOpen = null;
  visit.announcement = { text: sayVerdict(verdict, language), isUrgent };
}

/** Judges what was read, with an open claim where one is known. */
export function judgeVisit(context: SessionContext): void {
  const { visit } = context;
  const before = visit.verdict;
  const conversation = visit.reading?.conversation;
  const facts = { openClaim: hasOpenClaim(visit) };
  visit.verdict = conversation?.messages.length ? judgeConversation(conversation, facts, visit.settings.judging) : null;
  if (!isQuiet(context)) announce(visit, before);
}

/** Paints the marks of what is known; none while paused. */
export function paintVisit(context: SessionContext): void {
  context.painter.paint(isQuiet(context) ? [] : marksOf(context.visit));
}

/** Reads the page, judges and paints it. True when something else was read than before. */
export function lookAtPage(context: SessionContext, view: PageView): boolean {
  const { visit } = context;
  const last = visit.reading;
  const { reading, anchors } = readPage(view);
  visit.anchors = anchors;
  visit.readAt = view.now;
  const hasChanged = JSON.stringify(reading) !== JSON.stringify(last);
  // The same object while nothing has changed: an answer about it that is still under way counts.
  if (hasChanged) visit.reading = reading;
  followAccount(visit, last);
  if (hasChanged) judgeVisit(context);
  paintVisit(context);
  return hasChanged;
}
