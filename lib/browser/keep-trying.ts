/** Milliseconds before each further attempt; the last goes for all that follow. */
const waits = [250, 1_000, 5_000, 30_000];

/** So many failures in a row are more than a worker that is just waking up. */
const patience = 3;

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
  });

/**
 * Does something until it works, waiting longer each time; null where the signal ended it. At the third failure `failing`
 * says so, once: what it returns takes that back when it works after all, or when the signal ends it.
 */
export async function keepTrying<T>(
  work: () => Promise<T>,
  failing: () => () => void,
  signal: AbortSignal,
): Promise<T | null> {
  let takeBack: (() => void) | null = null;
  try {
    for (let failures = 1; !signal.aborted; failures++) {
      try {
        return await work();
      } catch (error) {
        console.warn(`Firebreak tries again: ${error instanceof Error ? error.name : 'unknown'}`);
      }
      if (failures === patience && !signal.aborted) takeBack = failing();
      await pause(waits[failures - 1] ?? 30_000, signal);
    }
    return null;
  } finally {
    takeBack?.();
  }
}
