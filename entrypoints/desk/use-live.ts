import { useEffect, useState } from 'react';
import { loadLanguage } from '#lib/browser/language.ts';
import { loadOff } from '#lib/browser/off.ts';
import { loadPolicy, type Policy } from '#lib/browser/policy.ts';
import { loadSettings, whenSettingsChange } from '#lib/browser/settings.ts';
import type { Person } from '#lib/core/people/person.ts';
import { type SettingName, type SettingValues, settings } from '#lib/core/settings/settings.ts';
import type { Language } from '#lib/core/words/say.ts';
import { watchChanges } from '#lib/store/changes.ts';
import { readPerson, readStores } from '#lib/store/read.ts';

/** All that every page of the desk knows, kept up to date. */
export interface Live {
  readonly language: Language;
  readonly off: Awaited<ReturnType<typeof loadOff>>;
  readonly values: Pick<SettingValues, DeskSetting>;
  readonly broken: readonly SettingName[];
  readonly policy: Policy;
  readonly person: Person | null;
  readonly stores: readonly string[];
}

/** The large lists for page scripts are no business of the desk's. */
type DeskSetting = Exclude<SettingName, 'alertLists' | 'pageWords'>;
const names = (Object.keys(settings) as SettingName[]).filter(
  (name): name is DeskSetting => name !== 'alertLists' && name !== 'pageWords',
);

/** Reads everything once. A database that cannot be opened leaves its part empty: the check page says so. */
export async function loadLive(): Promise<Live> {
  const [language, off, { values, broken }, policy, person, stores] = await Promise.all([
    loadLanguage(),
    loadOff(),
    loadSettings(names),
    loadPolicy(),
    readPerson().catch(() => null),
    readStores().catch(() => []),
  ]);
  return { language, off, values, broken, policy, person, stores };
}

/** The same, read anew whenever settings or records change. */
export function useLive(start: Live): Live {
  const [live, setLive] = useState(start);
  useEffect(() => {
    const stop = new AbortController();
    const reload = () => void loadLive().then((next) => !stop.signal.aborted && setLive(next));
    whenSettingsChange(reload);
    watchChanges(reload, stop.signal);
    return () => stop.abort();
  }, []);
  return live;
}
