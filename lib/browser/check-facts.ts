import type { CheckFacts } from '#lib/core/check/check.ts';
import { sellerCentralHosts } from '#lib/core/marketplaces.ts';
import type { Fault } from '#lib/core/playbook/fault.ts';
import { mergePlaybook } from '#lib/core/playbook/playbook.ts';
import { type SettingName, settings } from '#lib/core/settings/settings.ts';
import { askWorker } from './messaging.ts';
import { canNotify } from './notifications.ts';
import { loadOff } from './off.ts';
import { loadPlaybookLayers } from './playbook-layers.ts';
import { loadPolicy } from './policy.ts';
import { loadSettings } from './settings.ts';

/** The parts of the browser the check looks into; each can be put in by a test. */
export interface CheckPorts {
  readonly canReadSite: (origin: string) => Promise<boolean>;
  readonly canNotify: () => Promise<boolean>;
  readonly countAlarms: () => Promise<number>;
  /** Bytes left, null where the browser does not say. */
  readonly freeBytes: () => Promise<number | null>;
  /** Null where the browser does not say. */
  readonly isPinned: () => Promise<boolean | null>;
}

async function estimateFree(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : quota - usage;
}

/** Chrome itself. */
export const chromePorts: CheckPorts = {
  canReadSite: (origin) => chrome.permissions.contains({ origins: [origin] }),
  canNotify,
  countAlarms: async () => (await chrome.alarms.getAll()).length,
  freeBytes: estimateFree,
  isPinned: async () => (await chrome.action.getUserSettings().catch(() => null))?.isOnToolbar ?? null,
};

/** What this browser session's worker says; null where it does not answer. */
const askForState = () => askWorker('recompute', {}).catch(() => null);

async function findMissingSites({ canReadSite }: CheckPorts): Promise<string[]> {
  const answers = await Promise.all(sellerCentralHosts.map((host) => canReadSite(`https://${host}/*`)));
  return sellerCentralHosts.filter((_host, index) => !answers[index]);
}

/** What of the playbook in this profile was refused, the company's file as a whole included. */
export async function findPlaybookFaults(): Promise<Fault[]> {
  const [layers, { playbook: company }] = await Promise.all([loadPlaybookLayers(), loadPolicy()]);
  const hasCompany = layers.some(({ name }) => name === 'company');
  const unread: Fault[] = company !== null && !hasCompany ? [{ place: ['company'], reason: 'not-a-playbook' }] : [];
  const { sections } = mergePlaybook(layers);
  return [...unread, ...Object.values(sections).flatMap(({ faults }) => faults)];
}

type GatheredFacts = Omit<CheckFacts, 'hasPerson' | 'setAside' | 'hasRecords' | 'page' | 'now'> & {
  /** Ids of open tabs without a live script of ours. */
  readonly unprotectedIds: readonly number[];
};

/** Gathers what the browser knows for the check page; the database's part is added by the desk. */
export async function gatherCheckFacts(ports: CheckPorts = chromePorts): Promise<GatheredFacts> {
  const names = Object.keys(settings) as SettingName[];
  const alarms = await ports.countAlarms();
  const [state, missing, off, isAllowed, free, isPinned, loaded, playbookFaults] = await Promise.all([
    askForState(),
    findMissingSites(ports),
    loadOff(),
    ports.canNotify(),
    ports.freeBytes(),
    ports.isPinned(),
    loadSettings(names),
    findPlaybookFaults(),
  ]);
  return {
    off,
    sites: { missing, all: sellerCentralHosts.length },
    canNotify: isAllowed,
    alarms,
    storage: { free, wasFull: state?.problem === 'storage-full' },
    brokenSettings: loaded.broken,
    playbookFaults,
    unprotectedTabs: state?.unprotected.length ?? 0,
    unprotectedIds: state?.unprotected.map(({ id }) => id) ?? [],
    isPinned,
    lastBackupAt: loaded.values.lastBackupAt,
    doesWorkerAnswer: state !== null,
  };
}
