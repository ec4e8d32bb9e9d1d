import { nameClock, printNear } from '#components/popup/describe-clock.ts';
import type { NewClock, Said } from '#components/popup/popup-props.ts';
import { askWorker } from '#lib/browser/messaging.ts';
import { runsPast, snoozeEnd } from '#lib/core/deadlines/change.ts';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { Answer } from '#lib/core/messages/protocol.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';

const refusals = {
  'past-deadline': popupWords.isGone,
  gone: popupWords.isGone,
  'storage-full': popupWords.storageFull,
  'not-stored': popupWords.notStored,
} as const;

/** The name of the person who works here; empty before first run. */
async function loadName(): Promise<string> {
  const identity = await askWorker('whoAndWhere', {}).catch(() => null);
  return identity?.person?.name ?? '';
}

async function sayChange(
  change: Promise<Answer<'markDeadlineDone'>>,
  text: (what: string) => string,
  language: Language,
): Promise<Said> {
  const answer = await change.catch(() => null);
  if (!answer) return { text: say(popupWords.noWorker, language), undo: null };
  if (answer.refused) return { text: say(refusals[answer.refused], language), undo: null };
  return { text: text(answer.clock ? nameClock(answer.clock, language) : ''), undo: answer.clock?.id ?? null };
}

/** Marks a clock as done. */
export async function markDone({ id }: Clock, { language }: TimePrinter): Promise<Said> {
  const change = askWorker('markDeadlineDone', { id, by: await loadName() });
  return sayChange(change, (what) => say(popupWords.wasDone, language, { what }), language);
}

/** Dismisses a clock for a reason. */
export async function dismiss({ id }: Clock, reason: string, { language }: TimePrinter): Promise<Said> {
  const change = askWorker('dismissDeadline', { id, reason, by: await loadName() });
  return sayChange(change, (what) => say(popupWords.wasDismissed, language, { what }), language);
}

/** Silences a clock for an hour, or until its end where that is sooner; says so when that runs past its end. */
export function snooze(clock: Clock, print: TimePrinter): Promise<Said> {
  const { language } = print;
  const now = Date.now();
  const until = snoozeEnd(clock, now);
  const isPast = clock.at <= now || runsPast(clock, until, now);
  const phrase = isPast ? popupWords.wasSnoozedPast : popupWords.wasSnoozed;
  const time = printNear(until, now, print);
  const change = askWorker('snoozeDeadline', { id: clock.id, until, evenPastDeadline: isPast });
  return sayChange(change, (what) => say(phrase, language, { time, what }), language);
}

/** Sets another time. */
export async function setTime({ id }: Clock, at: Instant, { language }: TimePrinter): Promise<Said> {
  const change = askWorker('editDeadline', { id, at, note: null, by: await loadName() });
  const said = await sayChange(change, (what) => say(popupWords.wasMoved, language, { what }), language);
  return { ...said, undo: null };
}

/** Starts a clock by hand. */
export async function start(clock: NewClock, { language }: TimePrinter): Promise<Said> {
  const by = await loadName();
  const change = askWorker('startDeadline', { ...clock, by, practice: false });
  const said = await sayChange(change, (what) => say(popupWords.wasStarted, language, { what }), language);
  return { ...said, undo: null };
}

/** Takes back what was done last; says so only where that did not go. */
export async function undo(id: string, { language }: TimePrinter): Promise<Said | null> {
  const answer = await askWorker('reopenDeadline', { id, by: await loadName() }).catch(() => null);
  if (answer && !answer.refused) return null;
  return { text: say(answer?.refused ? refusals[answer.refused] : popupWords.noWorker, language), undo: null };
}
