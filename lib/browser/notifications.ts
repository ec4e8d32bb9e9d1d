import type { NoticeText } from '#lib/core/deadlines/notice-text.ts';

type Notifications = Pick<typeof chrome.notifications, 'create' | 'update' | 'clear' | 'getAll' | 'getPermissionLevel'>;

/** Will Chrome show notifications? The system may still hold them back: that cannot be known. */
export async function canNotify(notifications: Notifications = chrome.notifications): Promise<boolean> {
  return (await notifications.getPermissionLevel()) === 'granted';
}

/** The largest icon that the manifest names. */
function iconAddress(): string {
  const icons = Object.entries(chrome.runtime.getManifest().icons ?? {}).sort(([a], [b]) => Number(b) - Number(a));
  return chrome.runtime.getURL(icons[0]?.[1] ?? '');
}

function optionsOf({ title, message, lines, buttons }: NoticeText): chrome.notifications.NotificationCreateOptions {
  return {
    ...{ type: lines.length > 0 ? 'list' : 'basic', title, message, priority: 1 },
    ...(lines.length > 0 ? { items: lines.map((line) => ({ ...line })) } : {}),
    iconUrl: iconAddress(),
    buttons: buttons.map((button) => ({ title: button })),
  };
}

/** Shows a notification. One of the same id that is still there is brought up to date in place, unseen. */
export async function showNotice(
  id: string,
  text: NoticeText,
  notifications: Notifications = chrome.notifications,
): Promise<void> {
  const visible = await notifications.getAll();
  if (id in visible) await notifications.update(id, optionsOf(text));
  else await notifications.create(id, optionsOf(text));
}

/** Takes a notification away; one that is gone already is no fault. */
export async function clearNotice(id: string, notifications: Notifications = chrome.notifications): Promise<void> {
  await notifications.clear(id);
}

/** Ids of the notifications on the screen. */
export async function listNotices(notifications: Notifications = chrome.notifications): Promise<string[]> {
  return Object.keys(await notifications.getAll());
}

/** Shows a notification that means nothing, so that the person sees whether notifications get through. */
export async function showTrial(message: string, notifications: Notifications = chrome.notifications): Promise<void> {
  await notifications.clear('trial');
  await notifications.create('trial', { type: 'basic', title: 'Firebreak', message, iconUrl: iconAddress() });
}
