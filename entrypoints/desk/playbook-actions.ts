import type { OpenedFile } from '#components/desk/playbook/SharingCard.tsx';
import { saveFile } from '#lib/browser/backup.ts';
import { askWorker } from '#lib/browser/messaging.ts';
import { findDifferences } from '#lib/core/playbook/difference.ts';
import { findConflicts, withoutThoseOf } from '#lib/core/playbook/draft.ts';
import { joinLayers, type PlaybookFile, printPlaybookFile, readPlaybookFile } from '#lib/core/playbook/file.ts';
import type { Layer } from '#lib/core/playbook/layer.ts';
import { layersOf } from '#lib/core/playbook/layers.ts';
import { playbookSections } from '#lib/core/playbook/playbook.ts';
import type { Section } from '#lib/core/playbook/section.ts';
import type { StoredPlaybook } from '#lib/core/settings/settings.ts';
import { playbookWords as w } from '#lib/core/words/playbook-page.ts';
import { say } from '#lib/core/words/say.ts';
import { sayProblem } from './save-person.ts';
import type { Live } from './use-live.ts';
import { playbookWith } from './use-playbook.ts';

const sections = Object.values(playbookSections) as Section[];

/** Puts another playbook in use; gives the sentence of what went wrong, or null. */
export async function putInUse(
  live: Live,
  changed: Pick<StoredPlaybook, 'team' | 'machine'>,
  why: string,
  above = 0,
): Promise<string | null> {
  const request = { ...changed, above, why: why.slice(0, 500) };
  const { problem } = await askWorker('changePlaybook', request).catch(() => ({ problem: 'not-stored' as const }));
  return problem === 'refused' ? say(w.refused, live.language) : sayProblem(problem, live.language);
}

/** Saves everything that differs from the built-in playbook as a file, with these changes of this machine. */
export function savePlaybook(live: Live, machine: Layer, name: string): void {
  const { version } = live.values.playbook;
  const layers = layersOf(live.policy.playbook, { ...live.values.playbook, machine }).map(({ layer }) => layer);
  saveFile(`${name}-v${version}.json`, printPlaybookFile({ version, sections: joinLayers(layers) }));
}

/** Reads a file and says what it would change and where it meets changes made here; nothing is taken. */
export async function openPlaybook(live: Live, file: File): Promise<OpenedFile> {
  const { playbook } = live.values;
  const { file: read, faults } = readPlaybookFile(await file.text(), sections);
  if (!read) return { faults };
  const machine = withoutThoseOf(playbook.machine, read.sections);
  const differences = findDifferences(
    playbookWith(live, playbook),
    playbookWith(live, { team: read.sections, machine }),
  );
  return { file: read, differences, conflicts: findConflicts(playbook.machine, read.sections).length };
}

/** Takes a file as the team's playbook; where both changed an entry, the file's holds unless this machine's is kept. */
export async function takePlaybook(live: Live, file: PlaybookFile, keepsOwn: boolean): Promise<string> {
  const { machine } = live.values.playbook;
  const changed = { team: file.sections, machine: keepsOwn ? machine : withoutThoseOf(machine, file.sections) };
  const why = say(w.importWhy, live.language, { number: file.version });
  return (await putInUse(live, changed, why, file.version)) ?? say(w.inUse, live.language);
}
