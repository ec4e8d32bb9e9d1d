import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type ShapeName, shapeNames, shapes } from './shapes.ts';
import { type Tables, tablesOf, type WritableTables, writableTablesOf } from './tables.ts';

/** Stored values are unknown until a shape has read them. */
export type Database = IDBPDatabase;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<unknown, ShapeName[], Mode>;

/** Counts up whenever an object store or an index is added; what a record looks like is the shapes' own affair. */
const layoutVersion = 2;

/** Name of the one database of this profile. */
export const databaseName = 'firebreak';

function addMissing(database: Database, transaction: IDBPTransaction<unknown, string[], 'versionchange'>): void {
  for (const name of shapeNames) {
    const store = database.objectStoreNames.contains(name)
      ? transaction.objectStore(name)
      : database.createObjectStore(name, { keyPath: 'id' });
    for (const index of shapes[name].indexes) if (!store.indexNames.contains(index)) store.createIndex(index, index);
  }
}

/** Opens the database, adding what a new version needs; gives way when another version wants to open it. */
export function openDatabase(name = databaseName): Promise<Database> {
  return openDB(name, layoutVersion, {
    upgrade: (database, _from, _to, transaction) => addMissing(database, transaction),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Runs `work` with the open database and closes it afterwards, whatever happens. */
async function withDatabase<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Reads in one transaction over every store, so that what is read belongs together. Pages use this, never `change`. */
export function look<T>(work: (tables: Tables) => Promise<T>, name = databaseName): Promise<T> {
  return withDatabase(name, async (database) => {
    const transaction = database.transaction(shapeNames, 'readonly');
    const result = await work(tablesOf(transaction));
    await transaction.done;
    return result;
  });
}

/**
 * Changes the database in one transaction: all of it happens or nothing. `work` may wait for the database alone.
 * Rejects when storage is full or `work` throws; see `findStoreProblem`.
 */
export function change<T>(work: (tables: WritableTables) => Promise<T>, name = databaseName): Promise<T> {
  return withDatabase(name, async (database) => {
    const transaction = database.transaction(shapeNames, 'readwrite');
    const settled = transaction.done.catch((error: unknown) => {
      throw transaction.error ?? error;
    });
    settled.catch(() => {});
    try {
      const result = await work(writableTablesOf(transaction));
      await settled;
      return result;
    } catch (error) {
      abort(transaction);
      await settled.catch(() => {});
      throw transaction.error ?? error;
    }
  });
}

function abort(transaction: Transaction<'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already: by its own error, which is what the caller hears of.
  }
}

/** Why nothing was stored, for the sentence a person reads. */
export function findStoreProblem(error: unknown): 'storage-full' | 'not-stored' {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage-full' : 'not-stored';
}
