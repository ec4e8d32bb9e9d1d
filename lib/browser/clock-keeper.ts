import type { DueCount } from '#lib/core/deadlines/badge.ts';
import type { Keeping, KeepRules, Notice } from '#lib/core/deadlines/keep.ts';
import type { Instant } from '#lib/core/reading/instant.ts';

/** What keeping the clocks does outside: each step may be the last before the worker dies. */
export interface KeeperPorts {
  readonly now: () => Instant;
  readonly loadRules: () => Promise<KeepRules>;
  /** Ids of the notifications on the screen. */
  readonly listVisible: () => Promise<readonly string[]>;
  /** Plans and writes the intents in one transaction. */
  readonly intend: (rules: KeepRules, visible: readonly string[], now: Instant) => Promise<Keeping>;
  readonly confirm: (notification: string, now: Instant) => Promise<void>;
  /** Drops records that nothing follows from any more. */
  readonly settle: (records: readonly string[]) => Promise<void>;
  readonly setAlarm: (at: Instant | null) => Promise<void>;
  readonly keepHeartbeat: (now: Instant) => Promise<void>;
  readonly showBadge: (count: DueCount) => Promise<void>;
  readonly show: (notice: Notice, now: Instant) => Promise<void>;
  readonly clear: (notification: string) => Promise<void>;
}

/**
 * Looks at every clock and does what is due: badge and alarm first, for they are the truth; then notifications, each
 * intended before, and confirmed after. Killed between any two steps, the next call does the rest and repeats nothing
 * that can be seen.
 */
export async function keepClocks(ports: KeeperPorts): Promise<void> {
  const now = ports.now();
  await ports.keepHeartbeat(now);
  const keeping = await ports.intend(await ports.loadRules(), await ports.listVisible(), now);
  await ports.setAlarm(keeping.nextAt);
  await ports.showBadge(keeping.count);
  for (const notification of keeping.clear) await ports.clear(notification);
  for (const notice of keeping.show) {
    await ports.show(notice, now);
    await ports.confirm(notice.id, now);
  }
  for (const notice of keeping.refresh) await ports.show(notice, now);
  if (keeping.settled.length > 0) await ports.settle(keeping.settled);
}
