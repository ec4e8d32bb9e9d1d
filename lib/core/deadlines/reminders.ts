import type { Instant } from '../reading/instant.ts';
import type { Deadline, DeadlineKind } from './deadline.ts';

/** One reminder owed: `id` follows from deadline, generation and step, so that a repeat is the same reminder. */
export interface Reminder {
  readonly id: string;
  readonly deadline: string;
  readonly generation: number;
  readonly dueAt: Instant;
}

/** Hours before the end at which a kind is reminded of; 0 is the end itself. */
export type ReminderHours = Readonly<Partial<Record<DeadlineKind, readonly number[]>>>;

/** Unless the playbook says otherwise: a day, six hours and one hour before, and when it is overdue. */
export const defaultReminderHours: readonly number[] = [24, 6, 1, 0];

/** Holds a reminder back: gives the instant at which it may be shown, the given one where nothing stands against it. */
export type Hush = (at: Instant, deadline: Deadline) => Instant;

const hour = 3_600_000;

function stepsOf(deadline: Deadline, hours: ReminderHours): [step: string, at: Instant][] {
  const before = hours[deadline.kind] ?? defaultReminderHours;
  const steps = before.map((count): [string, Instant] => [`${count}h`, deadline.at - count * hour]);
  const { snoozedUntil } = deadline;
  if (snoozedUntil === null) return steps;
  return [...steps.filter(([, at]) => at > snoozedUntil), ['snooze', snoozedUntil]];
}

/**
 * The reminders of a running clock, earliest first. Those that were past when this generation became known are not
 * owed: the person was looking at it then.
 */
export function planReminders(deadline: Deadline, hours: ReminderHours, hush: Hush): Reminder[] {
  if (deadline.state !== 'running') return [];
  return stepsOf(deadline, hours)
    .filter(([, at]) => at > deadline.knownAt)
    .map(([step, at]) => ({
      id: `due:${deadline.id}:${deadline.generation}:${step}`,
      deadline: deadline.id,
      generation: deadline.generation,
      dueAt: hush(at, deadline),
    }))
    .sort((a, b) => a.dueAt - b.dueAt);
}

/** The reminder to show for a clock at `now`: the latest that is due, for it says what the earlier ones said. */
export function findDue(reminders: readonly Reminder[], now: Instant): Reminder | undefined {
  return reminders.findLast(({ dueAt }) => dueAt <= now);
}
