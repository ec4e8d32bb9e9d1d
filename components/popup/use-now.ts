import { useSyncExternalStore } from 'react';
import type { Instant } from '#lib/core/reading/instant.ts';

/** A clock that components can watch: one timer for all of them. */
export interface TickingClock {
  readonly now: () => Instant;
  readonly subscribe: (tick: () => void) => () => void;
}

/** Ticks every so many milliseconds while anyone watches; the wall clock is asked at each tick. */
export function startTicking(every: number, now: () => Instant = Date.now): TickingClock {
  const watchers = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    now,
    subscribe(tick) {
      watchers.add(tick);
      timer ??= setInterval(() => {
        for (const watcher of watchers) watcher();
      }, every);
      return () => {
        watchers.delete(tick);
        if (watchers.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}

/** A value computed from the time: the component renders anew only when the value has changed. */
export function useFromNow<Value extends string | number>(
  clock: TickingClock,
  compute: (now: Instant) => Value,
): Value {
  return useSyncExternalStore(clock.subscribe, () => compute(clock.now()));
}
