import { type Keeping, type KeepRules, planKeeping } from '#lib/core/deadlines/keep.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { WritableTables } from './tables.ts';

/** Plans what is due and writes it down before any of it is done, in the one transaction that read the facts. */
export async function intendReminders(
  tables: WritableTables,
  rules: KeepRules,
  visible: readonly string[],
  now: Instant,
): Promise<Keeping> {
  const deadlines = await tables.deadlines.list('state', 'running');
  const records = await tables.reminders.list();
  const keeping = planKeeping({ deadlines, records, visible }, rules, now);
  for (const deadline of keeping.ended) await tables.deadlines.put(deadline);
  for (const id of keeping.dropped) await tables.reminders.remove(id);
  for (const record of keeping.intended) await tables.reminders.put(record);
  return keeping;
}

/** Confirms that a notification was shown: its reminders are not shown again. */
export async function confirmShown(tables: WritableTables, notification: string, now: Instant): Promise<void> {
  const intended = (await tables.reminders.list()).filter((record) => record.notification === notification);
  for (const record of intended) await tables.reminders.put({ ...record, state: 'shown', at: now });
}

/** Drops records that nothing follows from any more. */
export async function settleReminders(tables: WritableTables, ids: readonly string[]): Promise<void> {
  for (const id of ids) await tables.reminders.remove(id);
}
