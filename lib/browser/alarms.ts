import type { Instant } from '#lib/core/reading/instant.ts';

/** The one alarm for what is due next, and the heartbeat under it should Chrome drop or delay the other. */
export const alarmNames = { next: 'next-due', heartbeat: 'heartbeat' } as const;

type Alarms = Pick<typeof chrome.alarms, 'get' | 'create' | 'clear'>;

const minute = 60_000;

/** Sets the alarm for what is due next, or none. An alarm that already stands right is left alone, or it never fires. */
export async function setNextAlarm(at: Instant | null, alarms: Alarms = chrome.alarms): Promise<void> {
  const standing = await alarms.get(alarmNames.next);
  if (at === null) {
    if (standing) await alarms.clear(alarmNames.next);
    return;
  }
  if (standing?.scheduledTime !== at) await alarms.create(alarmNames.next, { when: at });
}

/** Keeps the heartbeat beating: every minute, made anew only where it is gone or stands absurdly far ahead. */
export async function keepHeartbeat(now: Instant, alarms: Alarms = chrome.alarms): Promise<void> {
  const standing = await alarms.get(alarmNames.heartbeat);
  const isSound = standing && standing.scheduledTime <= now + 2 * minute;
  if (!isSound) await alarms.create(alarmNames.heartbeat, { periodInMinutes: 1 });
}
