import type { Answer, Request } from '#lib/core/messages/protocol.ts';
import { findFaults } from '#lib/core/playbook/file.ts';
import { fingerprint } from '#lib/core/playbook/fingerprint.ts';
import { layersOf } from '#lib/core/playbook/layers.ts';
import { mergePlaybook, playbookSections } from '#lib/core/playbook/playbook.ts';
import type { Section } from '#lib/core/playbook/section.ts';
import type { PlaybookVersion } from '#lib/core/playbook/version.ts';
import type { StoredPlaybook } from '#lib/core/settings/settings.ts';
import { loadPlaybookLayers } from './playbook-layers.ts';
import { loadPolicy } from './policy.ts';
import { loadSetting, saveSetting } from './settings.ts';

const sections = Object.values(playbookSections) as Section[];

/** What the worker lends: the database's side of versions. */
export interface PlaybookRecords {
  /** Name of the person of this profile; empty before first run. */
  readonly readName: () => Promise<string>;
  /** Null once it is kept, else why it is not. */
  readonly keepVersion: (version: PlaybookVersion) => Promise<'storage-full' | 'not-stored' | null>;
}

/** Works out version and fingerprint of the playbook in effect and keeps them for page scripts, where they changed. */
export async function refreshPlaybookStamp(): Promise<void> {
  const [layers, { version }, kept] = await Promise.all([
    loadPlaybookLayers(),
    loadSetting('playbook'),
    loadSetting('playbookStamp'),
  ]);
  const stamp = { version: String(version), fingerprint: await fingerprint(mergePlaybook(layers).playbook) };
  if (stamp.version !== kept.version || stamp.fingerprint !== kept.fingerprint)
    await saveSetting('playbookStamp', stamp);
}

async function fingerprintOf(stored: StoredPlaybook): Promise<string> {
  const { playbook: company } = await loadPolicy();
  return fingerprint(mergePlaybook(layersOf(company, stored)).playbook);
}

/** Changes the playbook of this profile: keeps the version first and puts it in use then, so that no state is ever in use without its record. */
export async function changePlaybook(
  { team, machine, above, why }: Request<'changePlaybook'>,
  { readName, keepVersion }: PlaybookRecords,
): Promise<Answer<'changePlaybook'>> {
  const faults = [machine, ...(team ? [team] : [])].flatMap((layer) => findFaults(sections, layer));
  if (faults.length > 0) return { problem: 'refused' };
  const { version: last } = await loadSetting('playbook');
  const stored = { version: Math.max(last, above) + 1, team, machine };
  const problem = await keepVersion({
    ...stored,
    version: 1,
    id: crypto.randomUUID(),
    number: stored.version,
    at: Date.now(),
    by: await readName(),
    why,
    fingerprint: await fingerprintOf(stored),
  });
  if (problem) return { problem };
  await saveSetting('playbook', stored);
  await refreshPlaybookStamp();
  return { problem: null };
}
