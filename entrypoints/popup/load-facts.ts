import type { PopupFacts } from '#components/popup/popup-props.ts';
import { askWorker } from '#lib/browser/messaging.ts';
import { loadOff } from '#lib/browser/off.ts';
import { loadPlaybookLayers } from '#lib/browser/playbook-layers.ts';
import { loadSettings } from '#lib/browser/settings.ts';
import { rateLists } from '#lib/core/deadlines/freshness.ts';
import { mergeSection } from '#lib/core/playbook/merge.ts';
import { deadlineRulesSection } from '#lib/core/playbook/sections/deadline-rules.ts';
import { freshnessSection } from '#lib/core/playbook/sections/freshness.ts';
import { type Glance, readGlance } from '#lib/store/read.ts';

/** What only the worker knows. */
export type FromWorker = Pick<PopupFacts, 'unprotected' | 'notificationsBlocked' | 'problem'>;

/** Until the worker has answered. */
export const notYet: FromWorker = { unprotected: [], notificationsBlocked: false, problem: null };

/** Computes everything anew and asks what only the worker knows; a worker that does not answer is said, not hidden. */
export async function askFromWorker(): Promise<FromWorker> {
  try {
    return await askWorker('recompute', {});
  } catch {
    return { ...notYet, problem: 'no-worker' };
  }
}

const nothing: Glance = { clocks: [], lists: [], openRed: 0, setAside: 0 };

/** Reads database and settings directly, so that the first content waits for no worker. */
export async function loadFacts(): Promise<Omit<PopupFacts, keyof FromWorker>> {
  const [glance, layers, off, { values }] = await Promise.all([
    readGlance().catch(() => null),
    loadPlaybookLayers(),
    loadOff(),
    loadSettings(['pauses', 'playbookStamp']),
  ]);
  return {
    ...(glance ?? nothing),
    isUnreadable: glance === null,
    lists: rateLists(glance?.lists ?? [], Date.now(), mergeSection(freshnessSection, layers).values),
    rules: Object.values(mergeSection(deadlineRulesSection, layers).values),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    off,
    pauses: values.pauses,
    playbook: values.playbookStamp,
  };
}
