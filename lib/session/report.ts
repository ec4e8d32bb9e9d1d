import { overlayWords } from '#lib/core/words/overlay.ts';
import { say } from '#lib/core/words/say.ts';
import { pageLink } from '#lib/page/page-link.ts';
import { storeOf } from './build-view.ts';
import { belongsToAccount, followAccount } from './follow-account.ts';
import { judgeVisit, paintVisit } from './look.ts';
import type { SessionContext } from './session-context.ts';
import { countReds, type Visit } from './visit.ts';

/** What the worker says of clocks and of acknowledging. */
type ClocksAnswer = {
  readonly clocks: Visit['clocks'];
  readonly acknowledged: { readonly by: string; readonly at: number } | null;
  readonly problem: 'storage-full' | 'not-stored' | null;
};

/** Takes over what the worker knows: clocks, an open claim among them, who acknowledged, and what could not be stored. */
export function takeAnswer(context: SessionContext, { clocks, acknowledged, problem }: ClocksAnswer): void {
  const { visit } = context;
  visit.clocks = clocks;
  // An acknowledgement by nobody in particular is known to this visit alone.
  const isOwn = visit.acknowledged !== null && visit.acknowledged.by === null;
  if (acknowledged || !isOwn) visit.acknowledged = acknowledged && { ...acknowledged, reds: countReds(visit.verdict) };
  if (problem) {
    const words = problem === 'storage-full' ? overlayWords.storageFull : overlayWords.notStored;
    visit.notice = say(words, visit.settings.language);
  }
  judgeVisit(context);
  paintVisit(context);
  context.render();
}

/** Tells the worker what was read, once the store is known; says so where it does not answer. */
export async function reportVisit(context: SessionContext): Promise<void> {
  const { visit, options } = context;
  const store = storeOf(visit);
  const { reading, verdict } = visit;
  if (!reading || reading.page === 'other' || store.how === 'unknown' || !belongsToAccount(visit)) return;
  const answer = await options
    .ask('reportReading', {
      store: store.store,
      address: pageLink(options.address),
      reading,
      verdict,
      practice: options.isPractice ?? false,
    })
    .catch(() => null);
  if (visit.reading !== reading || options.signal.aborted) return;
  if (answer) return takeAnswer(context, answer);
  visit.notice = say(overlayWords.noWorker, visit.settings.language);
  context.render();
}

/** Asks the worker who works here and which store was stated. */
export async function learnWhoAndWhere(context: SessionContext): Promise<void> {
  const { visit, options } = context;
  const answer = await options.ask('whoAndWhere', {}).catch(() => null);
  if (!answer || options.signal.aborted) return;
  visit.who = {
    personName: answer.person?.name ?? null,
    role: answer.person?.role ?? null,
    statedStore: answer.statedStore,
    knownStores: answer.knownStores,
  };
  followAccount(visit, visit.reading);
  context.render();
  await reportVisit(context);
}
