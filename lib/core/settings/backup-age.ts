import type { Instant } from '../reading/instant.ts';

const day = 86_400_000;
const oldAfterDays = 14;

/** Whole days since the last backup; null where there is none. */
export function backupAge(lastBackupAt: Instant | null, now: Instant): number | null {
  return lastBackupAt === null ? null : Math.floor((now - lastBackupAt) / day);
}

/** Is it time for a new backup: none yet, or older than two weeks? */
export function isBackupOld(lastBackupAt: Instant | null, now: Instant): boolean {
  const days = backupAge(lastBackupAt, now);
  return days === null || days >= oldAfterDays;
}
