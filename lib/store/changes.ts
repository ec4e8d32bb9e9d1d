const channelName = 'firebreak-changed';

/** Tells every open page of ours that the database has changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever the database has changed, until the signal ends it. */
export function watchChanges(changed: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', changed);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
