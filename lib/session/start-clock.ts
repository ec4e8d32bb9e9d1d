import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { StartableKind } from '#lib/core/deadlines/startable-kinds.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { deadlineKindWords } from '#lib/core/words/deadline-words.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { printTime } from '#lib/core/words/print-time.ts';
import { say } from '#lib/core/words/say.ts';
import { pageLink } from '#lib/page/page-link.ts';
import { storeOf } from './build-view.ts';
import type { SessionContext } from './session-context.ts';

const minute = 60_000;

/** Puts a clock that was just started among the others, and says so. */
function takeClock({ visit }: SessionContext, clock: Clock): void {
  const { language } = visit.settings;
  const { kind, at } = clock;
  visit.clocks = [...visit.clocks.filter(({ id }) => id !== clock.id), clock];
  const words = { kind: say(deadlineKindWords[kind], language), time: printTime(at, language) };
  const advice = kind === 'safety-report' ? ` ${say(overlayWords.notLegalAdvice, language)}` : '';
  visit.notice = say(overlayWords.clockStarted, language, words) + advice;
}

/**
 * Starts a clock of the open conversation: until `at`, or, where that is null, as long as the rule says. False where
 * no rule knows an end, so that the person must say one. Counted from the minute, so that two clicks make one clock.
 */
export async function startClock(context: SessionContext, kind: StartableKind, at: Instant | null): Promise<boolean> {
  const { visit, options } = context;
  const store = storeOf(visit);
  const conversation = visit.reading?.conversation;
  if (store.how === 'unknown' || !conversation) return true;
  const { conversationId, marketplace, orderIds } = conversation;
  const answer = await options
    .ask('startDeadline', {
      ...{ store: store.store, marketplace, conversationId, orderId: orderIds[0] ?? null, kind, at },
      ...{ startAt: Math.floor(options.clock() / minute) * minute, address: pageLink(options.address), note: null },
      ...{ by: visit.who?.personName ?? '', practice: options.isPractice ?? false },
    })
    .catch(() => null);
  if (options.signal.aborted || visit.reading?.conversation?.conversationId !== conversationId) return true;
  if (answer?.refused === 'gone' && at === null) return false;
  if (answer?.clock) takeClock(context, answer.clock);
  else visit.notice = say(overlayWords.clockNotStored, visit.settings.language);
  context.render();
  return true;
}
