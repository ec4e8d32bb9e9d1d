import { loadOff } from '#lib/browser/off.ts';
import { recall, remember } from '#lib/browser/session-memory.ts';
import { findUnprotectedTabs } from '#lib/browser/tabs.ts';
import { recompute } from './keep-clocks.ts';

/** Counts the open Seller Central tabs without a live script of ours; switched off, none is called unprotected. */
export async function recountUnprotected(): Promise<void> {
  const isOff = (await loadOff()) !== 'no';
  await remember('unprotected', isOff ? [] : await findUnprotectedTabs());
}

/** At install and update: tabs that were open before have no script of ours until they are reloaded. */
export async function noticeOpenTabs(): Promise<void> {
  await recountUnprotected();
  await recompute();
}

/** While tabs are unprotected, each reload or closing is counted at once. */
export async function recountWhileUnprotected(): Promise<void> {
  if ((await recall('unprotected')).length > 0) await noticeOpenTabs();
}
