import type { Page } from 'playwright-core';

/** Records by object store, written as they are: what an earlier session of the browser would have left. */
export type Seeds = Readonly<Record<string, readonly object[]>>;

/** Writes records into the extension's database from one of its pages; the worker must have made the database before. */
export function seed(page: Page, seeds: Seeds): Promise<void> {
  return page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('firebreak');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(Object.keys(given), 'readwrite');
          for (const [name, records] of Object.entries(given))
            for (const record of records) transaction.objectStore(name).put(record);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    seeds,
  );
}

/** Every record of an object store, as it lies there. */
export function readAll<Item>(page: Page, name: string): Promise<Item[]> {
  return page.evaluate(
    (store) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('firebreak');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction(store).objectStore(store).getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
          asking.onerror = () => reject(asking.error);
        };
      }),
    name,
  ) as Promise<Item[]>;
}
