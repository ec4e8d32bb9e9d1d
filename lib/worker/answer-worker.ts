import { canNotify } from '#lib/browser/notifications.ts';
import { recall } from '#lib/browser/session-memory.ts';
import { readTab } from '#lib/browser/tabs.ts';
import type { Answer, Request } from '#lib/core/messages/protocol.ts';
import { deleteEverything, restoreEverything } from '#lib/store/everything.ts';
import { forgetBuyer, wipePractice } from '#lib/store/purge.ts';
import { startWriting } from '#lib/store/writing.ts';
import { changeTables, changing } from './changing.ts';
import { recompute } from './keep-clocks.ts';
import { recountUnprotected } from './unprotected-tabs.ts';

/** Computes everything anew and tells what the popup shows beside the clocks. */
async function answerRecompute(): Promise<Answer<'recompute'>> {
  await recountUnprotected();
  await recompute();
  const [unprotected, isAllowed, isStorageFull] = await Promise.all([
    recall('unprotected'),
    canNotify(),
    recall('isStorageFull'),
  ]);
  return { unprotected, notificationsBlocked: !isAllowed, problem: isStorageFull ? 'storage-full' : null };
}

async function answerForget(request: Request<'forgetBuyer'>): Promise<Answer<'forgetBuyer'>> {
  const { result, problem } = await changeTables((tables, { now }) => forgetBuyer(tables, request, now));
  return { forgotten: result ?? 0, problem };
}

async function answerRestore({ text }: Request<'restoreEverything'>): Promise<Answer<'restoreEverything'>> {
  const { result, problem } = await changing(() => restoreEverything(text, startWriting()));
  return { ...(result ?? { restored: 0, setAside: 0 }), problem };
}

/** What the worker answers to the extension's own pages beside clocks. */
export const workerAnswers = {
  recompute: answerRecompute,
  readTab: ({ tabId, now }: Request<'readTab'>) => readTab(tabId, now),
  forgetBuyer: answerForget,
  wipePractice: async () => ({ problem: (await changeTables(wipePractice)).problem }),
  deleteEverything: async () => ({ problem: (await changing(() => deleteEverything())).problem }),
  restoreEverything: answerRestore,
};
