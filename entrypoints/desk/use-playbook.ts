import { useEffect, useMemo, useState } from 'react';
import type { ShownVersion } from '#components/desk/playbook/VersionsCard.tsx';
import { findDifferences } from '#lib/core/playbook/difference.ts';
import type { Layer } from '#lib/core/playbook/layer.ts';
import { layersOf } from '#lib/core/playbook/layers.ts';
import { mergePlaybook, type Playbook } from '#lib/core/playbook/playbook.ts';
import type { PlaybookVersion } from '#lib/core/playbook/version.ts';
import type { StoredPlaybook } from '#lib/core/settings/settings.ts';
import { readVersions } from '#lib/store/read.ts';
import type { Live } from './use-live.ts';

/** The playbook with these changes of this machine over company and team. */
export function playbookWith(live: Live, stored: Pick<StoredPlaybook, 'team' | 'machine'>): Playbook {
  return mergePlaybook(layersOf(live.policy.playbook, { version: 0, ...stored })).playbook;
}

/** The changes being made, begun anew whenever another playbook comes into use. */
export function useDraft(live: Live): [Layer, (change: (draft: Layer) => Layer) => void] {
  const { machine } = live.values.playbook;
  const inUse = JSON.stringify(machine);
  const [draft, setDraft] = useState<{ readonly of: string; readonly layer: Layer }>({ of: inUse, layer: machine });
  const current = draft.of === inUse ? draft.layer : machine;
  return [current, (change) => setDraft({ of: inUse, layer: change(current) })];
}

/** Each version with what it changed; the first against the playbook without any changes of this profile. */
function showVersions(live: Live, versions: readonly PlaybookVersion[]): ShownVersion[] {
  const playbooks = versions.map((version) => playbookWith(live, version));
  const first = playbookWith(live, { team: null, machine: {} });
  return versions.map((version, index) => ({
    version,
    differences: findDifferences(playbooks[index + 1] ?? first, playbooks[index]),
  }));
}

/** The versions this profile has had, the newest first. */
export function useVersions(live: Live): readonly ShownVersion[] {
  const [versions, setVersions] = useState<readonly PlaybookVersion[]>([]);
  const { version } = live.values.playbook;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is the reason to read again
  useEffect(() => {
    void readVersions().then(setVersions, () => setVersions([]));
  }, [version]);
  return useMemo(() => showVersions(live, versions), [live, versions]);
}
