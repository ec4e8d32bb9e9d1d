import { remember } from '#lib/browser/session-memory.ts';
import { announceChange } from '#lib/store/changes.ts';
import { change, findStoreProblem } from '#lib/store/database.ts';
import type { WritableTables } from '#lib/store/tables.ts';
import { startWriting, type Writing } from '#lib/store/writing.ts';
import { recompute } from './keep-clocks.ts';

/** What a change came to, or why nothing of it was stored. */
export type Outcome<T> = { readonly result: T; readonly problem: null } | Failed;
interface Failed {
  readonly result: null;
  readonly problem: 'storage-full' | 'not-stored';
}

/**
 * Runs something that writes, tells the open pages and computes the clocks anew. Storage full is remembered until a
 * change goes through again, so that the popup can say so.
 */
export async function changing<T>(write: () => Promise<T>): Promise<Outcome<T>> {
  try {
    const result = await write();
    await remember('isStorageFull', false);
    announceChange();
    await recompute();
    return { result, problem: null };
  } catch (error) {
    const problem = findStoreProblem(error);
    console.warn(`Firebreak could not store a change: ${problem}, ${error instanceof Error ? error.name : 'unknown'}`);
    await remember('isStorageFull', problem === 'storage-full');
    announceChange();
    return { result: null, problem };
  }
}

/** The usual case: one transaction over the tables. */
export function changeTables<T>(work: (tables: WritableTables, writing: Writing) => Promise<T>): Promise<Outcome<T>> {
  return changing(() => change((tables) => work(tables, startWriting())));
}
