import { clearNotice } from '#lib/browser/notifications.ts';
import { openPage, popupAddress } from '#lib/browser/tabs.ts';
import { snoozeDeadline, snoozeEnd } from '#lib/core/deadlines/change.ts';
import { loadClock } from '#lib/store/clocks.ts';
import { look } from '#lib/store/database.ts';
import { changeTables } from './changing.ts';

async function deadlinesOf(notification: string): Promise<string[]> {
  const records = await look((tables) => tables.reminders.list());
  return [...new Set(records.filter((one) => one.notification === notification).map(({ deadline }) => deadline))];
}

/** The page of the one clock; for a digest, or where no page is known, the popup as a tab. */
async function addressOf(ids: readonly string[]): Promise<string> {
  const [only, ...others] = ids;
  if (only === undefined || others.length > 0) return popupAddress();
  return look(async (tables) => {
    const deadline = await tables.deadlines.get(only);
    const address = deadline && (await loadClock(tables, deadline)).address;
    return address?.startsWith('https://') ? address : popupAddress();
  });
}

/** A click on the notification or its first button: opens the page. */
export async function openFromNotice(notification: string): Promise<void> {
  await openPage(await addressOf(await deadlinesOf(notification)));
  await clearNotice(notification);
}

/** The second button: every clock of the notification comes again in an hour, or at its end where that is sooner. */
export async function snoozeFromNotice(notification: string): Promise<void> {
  const ids = await deadlinesOf(notification);
  await changeTables(async (tables, { now }) => {
    for (const id of ids) {
      const deadline = await tables.deadlines.get(id);
      if (deadline?.state === 'running')
        await tables.deadlines.put(snoozeDeadline(deadline, snoozeEnd(deadline, now), now));
    }
  });
}

/** The buttons of a notification by their place. */
export function pressNoticeButton(notification: string, button: number): Promise<void> {
  return button === 0 ? openFromNotice(notification) : snoozeFromNotice(notification);
}
