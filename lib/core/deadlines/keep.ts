import type { Instant } from '../reading/instant.ts';
import type { Deadline } from './deadline.ts';
import { endDeadline } from './merge.ts';
import type { ReminderRecord } from './reminder-record.ts';
import { findDue, type Hush, planReminders, type Reminder, type ReminderHours } from './reminders.ts';

/** What is known when the clocks are looked at: running deadlines and what was done about reminders. */
export interface Known {
  readonly deadlines: readonly Deadline[];
  readonly records: readonly ReminderRecord[];
}

/** The rules by which reminders come. */
export interface KeepRules {
  readonly hours: ReminderHours;
  readonly hush: Hush;
  /** False while Chrome or the system shows no notifications: then none is intended, and they come once it does again. */
  readonly canNotify: boolean;
}

/** A notification to be shown: one clock, or a digest of several. */
export interface Notice {
  readonly id: string;
  readonly deadlines: readonly Deadline[];
}

/** What has to be done now, and written before it is done. */
export interface Keeping {
  readonly ended: readonly Deadline[];
  readonly intended: readonly ReminderRecord[];
  /** Records that are void: of clocks that have ended or moved, or from a time that the clock was set back over. */
  readonly dropped: readonly string[];
  readonly show: readonly Notice[];
  /** Notifications that say nothing true or new any more. */
  readonly clear: readonly string[];
  /** When something is due next; null when nothing is. */
  readonly nextAt: Instant | null;
}

interface Due {
  readonly deadline: Deadline;
  readonly reminder: Reminder;
  readonly record: ReminderRecord | undefined;
}

const isPassed = ({ endsQuietly, at }: Deadline, now: Instant) => endsQuietly && at <= now;

function isVoid(record: ReminderRecord, running: ReadonlyMap<string, Deadline>, now: Instant): boolean {
  const deadline = running.get(record.deadline);
  return !deadline || deadline.generation !== record.generation || record.at > now || record.dueAt > now;
}

/**
 * Which notification carries what: those already intended or shown stay as they are. What is newly due comes in one,
 * its own when it is alone, and takes along whatever shared an older notification with it, so that no clock is seen twice.
 */
function groupDue(due: readonly Due[], records: readonly ReminderRecord[]): Map<string, Due[]> {
  const fresh = due.filter(({ record }) => !record);
  const freshDeadlines = new Set(fresh.map(({ deadline }) => deadline.id));
  const dissolved = new Set(
    records.filter(({ deadline }) => freshDeadlines.has(deadline)).map(({ notification }) => notification),
  );
  const first = fresh.map(({ reminder }) => reminder.id).sort()[0] ?? '';
  const joins = ({ record }: Due) => !record || dissolved.has(record.notification);
  const together = due.filter(joins);
  const freshId = together.length > 1 ? `digest:${first}` : first;
  return Map.groupBy(due, (one) => (joins(one) ? freshId : (one.record?.notification ?? freshId)));
}

const intend = (notification: string, { deadline, reminder, record }: Due, now: Instant): ReminderRecord => ({
  ...{ version: 1, id: reminder.id, deadline: deadline.id, generation: reminder.generation },
  ...{ dueAt: reminder.dueAt, notification, state: record?.state ?? 'intended', at: record?.at ?? now },
});

function nextInstant(deadlines: readonly Deadline[], reminders: readonly Reminder[], now: Instant): Instant | null {
  const day = 86_400_000;
  const changes = deadlines.flatMap(({ at }) => [at - day, at]);
  const ahead = [...changes, ...reminders.map(({ dueAt }) => dueAt)].filter((at) => at > now);
  return ahead.reduce<Instant | null>((soonest, at) => (soonest === null || at < soonest ? at : soonest), null);
}

/**
 * Looks at every running clock: what ends by itself, which reminders are owed and not yet confirmed, which
 * notifications are out of date, when to look again. The same answer for the same facts, however often it is asked.
 */
export function planKeeping(
  { deadlines, records }: Known,
  { hours, hush, canNotify }: KeepRules,
  now: Instant,
): Keeping {
  const ended = deadlines
    .filter((one) => isPassed(one, now))
    .map((one) => endDeadline(one, 'passed-after-answer', now));
  const running = deadlines.filter((one) => !isPassed(one, now));
  const byId = new Map(running.map((one) => [one.id, one]));
  const dropped = records.filter((record) => isVoid(record, byId, now));
  const droppedIds = new Set(dropped.map(({ id }) => id));
  const kept = new Map(records.filter(({ id }) => !droppedIds.has(id)).map((record) => [record.id, record]));
  const planned = running.map((deadline) => ({ deadline, reminders: planReminders(deadline, hours, hush) }));
  const due = planned.flatMap(({ deadline, reminders }): Due[] => {
    const reminder = findDue(reminders, now);
    return reminder ? [{ deadline, reminder, record: kept.get(reminder.id) }] : [];
  });
  const groups = canNotify ? groupDue(due, records) : new Map<string, Due[]>();
  const owed = [...groups].filter(([, group]) => group.some(({ record }) => record?.state !== 'shown'));
  const current = new Set(due.flatMap(({ record }) => record?.notification ?? []));
  const stale = records.map(({ notification }) => notification).filter((id) => !current.has(id) && !groups.has(id));
  const superseded = [...kept.values()].filter(({ notification }) => stale.includes(notification));
  return {
    ended,
    intended: owed.flatMap(([id, group]) => group.map((one) => intend(id, one, now))),
    dropped: [...dropped, ...superseded].map(({ id }) => id),
    show: owed.map(([id, group]) => ({ id, deadlines: group.map(({ deadline }) => deadline) })),
    clear: [...new Set(stale)],
    nextAt: nextInstant(
      running,
      planned.flatMap(({ reminders }) => reminders),
      now,
    ),
  };
}
