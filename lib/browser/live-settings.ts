import type { JudgeOptions } from '#lib/core/alerts/judge-options.ts';
import { judgeOptionsOf } from '#lib/core/playbook/judge-options.ts';
import type { OverlayPlace, Pause, PlaybookStamp } from '#lib/core/settings/settings.ts';
import type { Language } from '#lib/core/words/say.ts';
import { keepTrying } from './keep-trying.ts';
import { loadLanguage } from './language.ts';
import { loadOff } from './off.ts';
import { loadPlaybookLayers, watchPlaybookLayers } from './playbook-layers.ts';
import { whenPolicyIsLoaded } from './policy.ts';
import { loadSettings, saveSetting, watchSetting } from './settings.ts';

/** What is set in this profile, as the page script needs it, read without the worker. */
export interface LiveSettings {
  readonly isOff: boolean;
  readonly judgeOptions: JudgeOptions;
  readonly session: {
    readonly language: Language;
    readonly pauses: readonly Pause[];
    readonly playbook: PlaybookStamp;
  };
}

/** Reads everything the page script needs to know before it reads a page. */
export async function loadLiveSettings(): Promise<LiveSettings> {
  const [off, language, layers, { values }] = await Promise.all([
    loadOff(),
    loadLanguage(),
    loadPlaybookLayers(),
    loadSettings(['pauses', 'playbookStamp']),
  ]);
  const judgeOptions = judgeOptionsOf(layers);
  return {
    isOff: off !== 'no',
    judgeOptions,
    session: { language, pauses: values.pauses, playbook: values.playbookStamp },
  };
}

/** Calls back with all settings anew whenever one that matters here changes. */
export function watchLiveSettings(changed: (settings: LiveSettings) => void, signal: AbortSignal): void {
  // What held before holds on until the new values can be read.
  const keepReading = () => keepTrying(loadLiveSettings, () => () => {}, signal);
  const reload = () => void keepReading().then((settings) => settings && !signal.aborted && changed(settings));
  for (const name of ['off', 'language', 'pauses', 'playbookStamp'] as const) watchSetting(name, reload, signal);
  watchPlaybookLayers(reload, signal);
  whenPolicyIsLoaded(reload);
}

/** Where the overlay stands on each kind of page; null where nobody moved it. */
export interface KeptPlaces {
  read(page: string): OverlayPlace | null;
  write(page: string, place: OverlayPlace): void;
}

/** The overlay's places for each kind of page, read once and written through. */
export async function loadPlaces(): Promise<KeptPlaces> {
  const { values } = await loadSettings(['overlayPlaces']);
  let places: Readonly<Record<string, OverlayPlace>> = values.overlayPlaces;
  return {
    read: (page) => places[page] ?? null,
    write(page, place) {
      places = { ...places, [page]: place };
      // One that could not be kept holds until the page is left; the next move is kept anew.
      saveSetting('overlayPlaces', places).catch(() => {});
    },
  };
}
