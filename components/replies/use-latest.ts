import { useEffect, useState } from 'react';

/** What an asked question came to: the last answer, kept while a newer one is under way, or that it failed. */
export interface Latest<T> {
  readonly value: T | null;
  readonly hasFailed: boolean;
}

/** Asks anew whenever `key` changes and keeps the newest answer only; an older one that comes late is dropped. */
export function useLatest<T>(ask: () => Promise<T>, key: string): Latest<T> {
  const [latest, setLatest] = useState<Latest<T>>({ value: null, hasFailed: false });
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (value) => isCurrent && setLatest({ value, hasFailed: false }),
      () => isCurrent && setLatest((before) => ({ ...before, hasFailed: true })),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return latest;
}
