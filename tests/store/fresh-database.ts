import 'fake-indexeddb/auto';
import { change } from '#lib/store/database.ts';
import type { WritableTables } from '#lib/store/tables.ts';

/** A database of its own for one test: its name, and a way to change it. */
export function freshDatabase() {
  const name = `test-${crypto.randomUUID()}`;
  return { name, change: <T>(work: (tables: WritableTables) => Promise<T>) => change(work, name) };
}

/** Ids that count up, so that a test can name them. */
export function countingIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
}
