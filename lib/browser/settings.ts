import { readSetting, type Setting, wrapSetting } from '#lib/core/settings/setting.ts';
import { type SettingName, type SettingValue, type SettingValues, settings } from '#lib/core/settings/settings.ts';

type Area = Pick<chrome.storage.StorageArea, 'get' | 'set' | 'remove' | 'onChanged'>;

/** Where a value that could not be read is kept until a person looks at it. */
const asidePrefix = 'kept-aside:';

const settingOf = (name: SettingName) => settings[name] as Setting;

/** The named settings in one reading, and the names of those that were unreadable, whose default then holds. */
export interface LoadedSettings<Name extends SettingName> {
  readonly values: Pick<SettingValues, Name>;
  readonly broken: readonly Name[];
}

/** Reads settings from `storage.local`, from page scripts as well as from our own pages; writes nothing. */
export async function loadSettings<Name extends SettingName>(
  names: readonly Name[],
  area: Area = chrome.storage.local,
): Promise<LoadedSettings<Name>> {
  const stored = await area.get(names.map((name) => settingOf(name).key));
  const readings = names.map((name) => [name, readSetting(settingOf(name), stored[settingOf(name).key])] as const);
  return {
    values: Object.fromEntries(readings.map(([name, { value }]) => [name, value])) as Pick<SettingValues, Name>,
    broken: readings.filter(([, { broken }]) => broken).map(([name]) => name),
  };
}

/** One setting's value, or its default. */
export async function loadSetting<Name extends SettingName>(name: Name, area?: Area): Promise<SettingValue<Name>> {
  const { values } = await loadSettings([name], area);
  return values[name];
}

/** Keeps a setting. What lay there unreadable is put aside first, never overwritten. */
export async function saveSetting<Name extends SettingName>(
  name: Name,
  value: SettingValue<Name>,
  area: Area = chrome.storage.local,
): Promise<void> {
  const setting = settingOf(name);
  const wrapped = wrapSetting(setting, value);
  const { [setting.key]: stored } = await area.get(setting.key);
  if (readSetting(setting, stored).broken) await area.set({ [`${asidePrefix}${setting.key}:${Date.now()}`]: stored });
  await area.set({ [setting.key]: wrapped });
}

/** Drops what is kept of a setting, readable or not: only for what can be made anew. */
export async function dropSetting(name: SettingName, area: Area = chrome.storage.local): Promise<void> {
  await area.remove(settingOf(name).key);
}

/** Calls back with the new value each time a setting changes anywhere in this profile, until the signal ends it. */
export function watchSetting<Name extends SettingName>(
  name: Name,
  changed: (value: SettingValue<Name>) => void,
  signal: AbortSignal,
  area: Area = chrome.storage.local,
): void {
  const setting = settingOf(name);
  const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
    const change = changes[setting.key];
    if (change) changed(readSetting(setting, change.newValue).value as SettingValue<Name>);
  };
  area.onChanged.addListener(listener);
  signal.addEventListener('abort', () => area.onChanged.removeListener(listener), { once: true });
}

/** What was put aside because it could not be read: key in `storage.local` to the raw value. */
export async function loadKeptAside(area: Area = chrome.storage.local): Promise<Record<string, unknown>> {
  const all = await area.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(asidePrefix)));
}

/** Calls back whenever a setting or the company's policy changes; for the worker, whose listeners live as long as it does. */
export function whenSettingsChange(changed: () => void): void {
  chrome.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local' || area === 'managed') changed();
  });
}
