import type { Instant } from '../reading/instant.ts';
import type { Pause } from './settings.ts';

const holds = ({ until }: Pause, now: Instant) => until === null || until > now;

/** The pauses with one more, the ended ones and an older one for the same store left out. */
export function addPause(pauses: readonly Pause[], added: Pause, now: Instant): Pause[] {
  return [...pauses.filter((pause) => holds(pause, now) && pause.store !== added.store), added];
}
