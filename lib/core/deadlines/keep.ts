import type { Instant } from '../reading/instant.ts';
import { countDue, type DueCount } from './badge.ts';
import type { Deadline } from './deadline.ts';
import { endDeadline } from './merge.ts';
import type { ReminderRecord } from './reminder-record.ts';
import { findDue, type Hush, planReminders, type Reminder, type ReminderHours } from './reminders.ts';

/** What is known when the clocks are looked at: running deadlines and what was done about reminders. */
export interface Known {
  readonly deadlines: readonly Deadline[];
  readonly records: readonly ReminderRecord[];
  /** Ids of the notifications that are on the screen now. */
  readonly visible: readonly string[];
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
  /** Records of a time that is still to come, for the clock was set back: void at once. */
  readonly dropped: readonly string[];
  readonly show: readonly Notice[];
  /** Visible notifications that carry fewer clocks than when they were shown: brought up to date in place. */
  readonly refresh: readonly Notice[];
  /** Records of clocks that have ended or moved, and of reminders that a later one replaced: dropped once the rest is done. */
  readonly settled: readonly string[];
  /** Notifications that say nothing true or new any more. */
  readonly clear: readonly string[];
  /** What the badge tells. */
  readonly count: DueCount;
  /** When something is due next; null when nothing is. */
  readonly nextAt: Instant | null;
}

interface Due {
  readonly deadline: Deadline;
  readonly reminder: Reminder;
  readonly record: ReminderRecord | undefined;
}

const isPassed = ({ endsQuietly, at }: Deadline, now: Instant) => endsQuietly && at <= now;

const isTooEarly = ({ at, dueAt }: ReminderRecord, now: Instant) => at > now || dueAt > now;

const isOutdated = (record: ReminderRecord, running: ReadonlyMap<string, Deadline>) =>
  running.get(record.deadline)?.generation !== record.generation;

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

const isOurs = (notification: string) => /^(?:due|digest):/.test(notification);

/**
 * Notifications to take away: visible ones that no due clock belongs to any more, and those that were shown before the
 * clock was set back.
 */
function findStale({ records, visible }: Known, current: ReadonlySet<string>, now: Instant): Set<string> {
  const tooEarly = records.filter((record) => isTooEarly(record, now)).map(({ notification }) => notification);
  return new Set([...visible.filter((id) => isOurs(id) && !current.has(id)), ...tooEarly]);
}

const noticeOf = ([id, group]: readonly [string, readonly Due[]]): Notice => ({
  id,
  deadlines: group.map(({ deadline }) => deadline),
});

/**
 * Looks at every running clock: what ends by itself, which reminders are owed and not yet confirmed, which
 * notifications are out of date, when to look again. The same answer for the same facts, however often it is asked.
 */
export function planKeeping(known: Known, { hours, hush, canNotify }: KeepRules, now: Instant): Keeping {
  const { deadlines, records, visible } = known;
  const running = deadlines.filter((one) => !isPassed(one, now));
  const passed = deadlines.filter((one) => isPassed(one, now));
  const byId = new Map(running.map((one) => [one.id, one]));
  const early = records.filter((record) => isTooEarly(record, now));
  const late = records.filter((record) => !isTooEarly(record, now));
  const kept = new Map(late.filter((one) => !isOutdated(one, byId)).map((record) => [record.id, record]));
  const planned = running.map((deadline) => ({ deadline, reminders: planReminders(deadline, hours, hush) }));
  const due = planned.flatMap(({ deadline, reminders }): Due[] => {
    const reminder = findDue(reminders, now);
    return reminder ? [{ deadline, reminder, record: kept.get(reminder.id) }] : [];
  });
  const groups = canNotify ? groupDue(due, records) : new Map<string, Due[]>();
  const isOwed = (group: readonly Due[]) => group.some(({ record }) => record?.state !== 'shown');
  const owed = [...groups].filter(([, group]) => isOwed(group));
  const current = new Set(canNotify ? groups.keys() : due.flatMap(({ record }) => record?.notification ?? []));
  const isSettled = ({ id, notification }: ReminderRecord) => !kept.has(id) || !current.has(notification);
  const settled = canNotify ? late.filter(isSettled) : [];
  const shrunk = new Set(settled.map(({ notification }) => notification).filter((id) => visible.includes(id)));
  const intended = owed.flatMap(([id, group]) => group.map((one) => intend(id, one, now)));
  const intendedIds = new Set(intended.map(({ id }) => id));
  const reminders = planned.flatMap((one) => one.reminders);
  return {
    ended: passed.map((one) => endDeadline(one, 'passed-after-answer', now)),
    intended,
    dropped: early.map(({ id }) => id),
    show: owed.map(noticeOf),
    refresh: [...groups].filter(([id, group]) => shrunk.has(id) && !isOwed(group)).map(noticeOf),
    settled: settled.map(({ id }) => id).filter((id) => !intendedIds.has(id)),
    clear: [...findStale(known, current, now)],
    count: countDue(running, now),
    nextAt: nextInstant(running, reminders, now),
  };
}
