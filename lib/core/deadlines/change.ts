import type { Instant } from '../reading/instant.ts';
import type { Deadline } from './deadline.ts';
import { moveDeadline } from './merge.ts';

/** Sets another time by hand; from now on no reading moves it. */
export function editDeadline(deadline: Deadline, at: Instant, by: string, now: Instant): Deadline {
  const moved = at === deadline.at ? deadline : moveDeadline(deadline, at, now);
  const origin = { from: 'person', rule: null, otherRule: null } as const;
  return { ...moved, isEdited: true, by, origin, doubt: null, zoneAssumed: null, missingSince: null };
}

/** Does a snooze until then run past a deadline that is still ahead? */
export function runsPast({ at }: Pick<Deadline, 'at'>, until: Instant, now: Instant): boolean {
  return at > now && until > at;
}

/** Silences a clock until an instant; it is reminded of then, and of what comes later. */
export function snoozeDeadline(deadline: Deadline, until: Instant, now: Instant): Deadline {
  return { ...deadline, snoozedUntil: until, generation: deadline.generation + 1, knownAt: now };
}

/** Runs again after it was ended or snoozed by a person. */
export function reopenDeadline(deadline: Deadline, now: Instant): Deadline {
  const generation = deadline.generation + 1;
  return { ...deadline, state: 'running', ending: null, snoozedUntil: null, generation, knownAt: now };
}

/** When a click on 'snooze' wakes a clock again: in an hour, earlier where the deadline comes first. */
export function snoozeEnd({ at }: Pick<Deadline, 'at'>, now: Instant): Instant {
  const hour = 3_600_000;
  return at > now ? Math.min(now + hour, at) : now + hour;
}
