import type { Instant } from '../reading/instant.ts';
import type { Deadline } from './deadline.ts';

const day = 86_400_000;

/** How many clocks are overdue, and how many of the others are due within 24 hours. Practice is never counted. */
export interface DueCount {
  readonly overdue: number;
  readonly soon: number;
}

/** Counts what the badge tells. */
export function countDue(deadlines: readonly Pick<Deadline, 'at' | 'state' | 'practice'>[], now: Instant): DueCount {
  const running = deadlines.filter(({ state, practice }) => state === 'running' && !practice);
  return {
    overdue: running.filter(({ at }) => at <= now).length,
    soon: running.filter(({ at }) => at > now && at <= now + day).length,
  };
}
