import { keepHeartbeat, setNextAlarm } from '#lib/browser/alarms.ts';
import { showBadge } from '#lib/browser/badge.ts';
import { type KeeperPorts, keepClocks } from '#lib/browser/clock-keeper.ts';
import { loadLanguage } from '#lib/browser/language.ts';
import { canNotify, clearNotice, listNotices, showNotice } from '#lib/browser/notifications.ts';
import { loadOff } from '#lib/browser/off.ts';
import { recall } from '#lib/browser/session-memory.ts';
import { loadSetting } from '#lib/browser/settings.ts';
import type { DueCount } from '#lib/core/deadlines/badge.ts';
import type { KeepRules } from '#lib/core/deadlines/keep.ts';
import { writeNotice } from '#lib/core/deadlines/notice-text.ts';
import { hushBy } from '#lib/core/deadlines/quiet.ts';
import { change } from '#lib/store/database.ts';
import { confirmShown, intendReminders, settleReminders } from '#lib/store/keep-reminders.ts';
import { purge } from '#lib/store/purge.ts';
import { loadDeadlineRules } from './deadline-rules.ts';

async function loadRules(): Promise<KeepRules> {
  const [quiet, isAllowed, { reminderHours }, off] = await Promise.all([
    loadSetting('quietHours'),
    canNotify(),
    loadDeadlineRules(),
    loadOff(),
  ]);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { hours: reminderHours, hush: hushBy(quiet, zone), canNotify: isAllowed && off === 'no' };
}

async function tellBadge(count: DueCount): Promise<void> {
  const [unprotected, off, language] = await Promise.all([recall('unprotected'), loadOff(), loadLanguage()]);
  await showBadge({ count, unprotected: unprotected.map(({ title }) => title), isOff: off !== 'no', language });
}

const ports: KeeperPorts = {
  now: Date.now,
  loadRules,
  listVisible: listNotices,
  intend: (rules, visible, now) => change((tables) => intendReminders(tables, rules, visible, now)),
  confirm: (notification, now) => change((tables) => confirmShown(tables, notification, now)),
  settle: (records) => change((tables) => settleReminders(tables, records)),
  setAlarm: setNextAlarm,
  keepHeartbeat,
  showBadge: tellBadge,
  show: async ({ id, deadlines }, now) => showNotice(id, writeNotice(deadlines, now, await loadLanguage())),
  clear: clearNotice,
};

/** Deletes what is personal once its time is up. */
async function purgeOnTime(): Promise<void> {
  const days = await loadSetting('retentionDays');
  await change((tables) => purge(tables, days, Date.now()));
}

/** Computes everything anew: alarm, badge, reminders, purge. One at a time; a fault in it is logged and nothing else stops. */
export function recompute(): Promise<void> {
  return navigator.locks.request('firebreak-recompute', async () => {
    for (const step of [() => keepClocks(ports), purgeOnTime])
      await step().catch((error: unknown) => console.warn('Firebreak could not keep the clocks', String(error)));
  });
}
