import type { Instant } from '#lib/core/reading/instant.ts';

/** What every change needs from outside: the time, and fresh random ids of our own making. */
export interface Writing {
  readonly now: Instant;
  readonly newId: () => string;
}

/** The worker's own clock and chance. */
export function startWriting(): Writing {
  return { now: Date.now(), newId: () => crypto.randomUUID() };
}
