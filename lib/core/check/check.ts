import type { Fault } from '../playbook/fault.ts';
import type { Instant } from '../reading/instant.ts';
import { backupAge, isBackupOld } from '../settings/backup-age.ts';
import { printBytes } from '../words/print-bytes.ts';
import { checkPage, type PageFacts } from './check-page.ts';

/** What was found out about this browser profile and the open tab; gathered by lib/browser, judged here. */
export interface CheckFacts {
  readonly now: Instant;
  readonly off: 'no' | 'by-person' | 'by-policy';
  readonly hasPerson: boolean;
  /** Seller Central hosts that Chrome does not let us read now, of how many. */
  readonly sites: { readonly missing: readonly string[]; readonly all: number };
  readonly canNotify: boolean;
  readonly alarms: number;
  /** `free` in bytes, null where the browser does not say; `wasFull`: the last write failed for want of space. */
  readonly storage: { readonly free: number | null; readonly wasFull: boolean };
  /** Records that could not be read and were put aside. */
  readonly setAside: number;
  readonly brokenSettings: readonly string[];
  readonly playbookFaults: readonly Fault[];
  readonly unprotectedTabs: number;
  /** Null where the browser does not say. */
  readonly isPinned: boolean | null;
  readonly lastBackupAt: Instant | null;
  /** Are there records worth a backup? */
  readonly hasRecords: boolean;
  readonly doesWorkerAnswer: boolean;
  /** The Seller Central tab that is looked at; null where none is open. */
  readonly page: PageFacts | null;
}

/** What can be done about a fault with one click; the desk knows how. */
export type Remedy =
  | 'allow-sites'
  | 'extension-page'
  | 'try-notification'
  | 'set-alarm'
  | 'show-tab'
  | 'reload-extension'
  | 'open-playbook'
  | 'open-settings'
  | 'open-welcome'
  | 'download-aside'
  | 'switch-on';

/** One line of the check page; its words are in words/check.ts under `id` and `state`. */
export interface CheckResult {
  readonly id: CheckId;
  readonly state: 'good' | 'fault' | 'note';
  readonly blanks: Readonly<Record<string, string | number>>;
  readonly remedies: readonly Remedy[];
}

export const checkIds = [
  'off',
  'worker',
  'person',
  'sites',
  'tabs',
  'notifications',
  'alarm',
  'storage',
  'records',
  'playbook',
  'settings',
  'pin',
  'backup',
  'tab',
  'page',
  'layout',
  'messages',
  'replyBox',
] as const;
export type CheckId = (typeof checkIds)[number];

type Blanks = CheckResult['blanks'];

const good = (id: CheckId, blanks: Blanks = {}): CheckResult => ({ id, state: 'good', blanks, remedies: [] });
const fault = (id: CheckId, remedies: readonly Remedy[], blanks: Blanks = {}): CheckResult => ({
  id,
  state: 'fault',
  blanks,
  remedies,
});
const note = (id: CheckId, remedies: readonly Remedy[], blanks: Blanks = {}): CheckResult => ({
  id,
  state: 'note',
  blanks,
  remedies,
});

/** Less than this is called full: a backup and a day's records fit into it. */
const tightBytes = 20_000_000;

function checkBackup({ lastBackupAt, hasRecords, now }: CheckFacts): CheckResult[] {
  const days = backupAge(lastBackupAt, now);
  if (hasRecords && isBackupOld(lastBackupAt, now)) return [note('backup', ['open-settings'])];
  return days === null ? [] : [good('backup', { days })];
}

function checkStorage({ storage }: CheckFacts): CheckResult {
  const isTight = storage.wasFull || (storage.free !== null && storage.free < tightBytes);
  const free = storage.free === null ? '–' : printBytes(storage.free);
  return isTight ? fault('storage', ['open-settings'], { free }) : good('storage', { free });
}

/** Judges everything that can be checked, in the order of the page: what stops all reading comes first. */
export function checkAll(facts: CheckFacts): CheckResult[] {
  const { sites, playbookFaults, brokenSettings, unprotectedTabs: tabs } = facts;
  return [
    ...(facts.off === 'no' ? [] : [fault('off', facts.off === 'by-person' ? ['switch-on'] : [])]),
    facts.doesWorkerAnswer ? good('worker') : fault('worker', ['reload-extension']),
    facts.hasPerson ? good('person') : fault('person', ['open-welcome']),
    sites.missing.length === 0
      ? good('sites', { all: sites.all })
      : fault('sites', ['allow-sites', 'extension-page'], { missing: sites.missing.length, all: sites.all }),
    tabs === 0 ? good('tabs') : fault('tabs', ['show-tab'], { count: tabs }),
    facts.canNotify ? good('notifications') : fault('notifications', ['try-notification']),
    facts.alarms > 0 ? good('alarm') : fault('alarm', ['set-alarm']),
    checkStorage(facts),
    facts.setAside === 0 ? good('records') : fault('records', ['download-aside'], { count: facts.setAside }),
    playbookFaults.length === 0
      ? good('playbook')
      : fault('playbook', ['open-playbook'], { count: playbookFaults.length }),
    brokenSettings.length === 0
      ? good('settings')
      : fault('settings', ['open-settings'], { names: brokenSettings.join(', ') }),
    ...(facts.isPinned === null ? [] : [facts.isPinned ? good('pin') : note('pin', [])]),
    ...checkBackup(facts),
    ...checkPage(facts.page, { good, fault, note }),
  ];
}
