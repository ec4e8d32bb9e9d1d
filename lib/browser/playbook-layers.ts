import { layersOf } from '#lib/core/playbook/layers.ts';
import type { NamedLayer } from '#lib/core/playbook/merge.ts';
import { loadPolicy } from './policy.ts';
import { loadSetting, watchSetting } from './settings.ts';

/** What changes the built-in playbook in this profile, read without the worker so that the first mark waits for nobody. */
export async function loadPlaybookLayers(): Promise<NamedLayer[]> {
  const [{ playbook }, stored] = await Promise.all([loadPolicy(), loadSetting('playbook')]);
  return layersOf(playbook, stored);
}

/** Calls back with the new layers whenever the playbook changes anywhere in this profile, until the signal ends it. */
export function watchPlaybookLayers(changed: (layers: NamedLayer[]) => void, signal: AbortSignal): void {
  const reload = () => void loadPlaybookLayers().then((layers) => !signal.aborted && changed(layers));
  watchSetting('playbook', reload, signal);
  const onManaged = (_changes: unknown, area: string) => area === 'managed' && reload();
  chrome.storage.onChanged.addListener(onManaged);
  signal.addEventListener('abort', () => chrome.storage.onChanged.removeListener(onManaged), { once: true });
}
