import * as z from 'zod/mini';
import { derivedSettings, type SettingName, settings } from '#lib/core/settings/settings.ts';

const backupSchema = z.object({
  product: z.literal('Firebreak'),
  backup: z.literal(1),
  savedAt: z.string(),
  /** What the database exported. */
  records: z.string(),
  /** `storage.local` as it lay there. */
  settings: z.record(z.string(), z.unknown()),
});

type Area = Pick<chrome.storage.StorageArea, 'get' | 'set' | 'clear'>;

/** Keys of the settings a person or a team has made. */
const ownKeys = (Object.keys(settings) as SettingName[])
  .filter((name) => !derivedSettings.includes(name))
  .map((name) => settings[name].key);

/** One text with everything this profile knows: the database's export, and settings and playbook as they are kept. */
export async function writeBackup(records: string, now: number, area: Area = chrome.storage.local): Promise<string> {
  const backup = {
    product: 'Firebreak',
    backup: 1,
    savedAt: new Date(now).toISOString(),
    records,
    settings: await area.get([...ownKeys]),
  };
  return JSON.stringify(backup, null, 1);
}

/** The parts of a backup's text; null where it is no backup of ours. */
export function readBackup(
  text: string,
): { readonly records: string; readonly settings: Readonly<Record<string, unknown>> } | null {
  try {
    const parsed = backupSchema.safeParse(JSON.parse(text));
    return parsed.success ? { records: parsed.data.records, settings: parsed.data.settings } : null;
  } catch {
    return null;
  }
}

/** Takes settings of a backup back: those this version knows; reading them later refuses what does not parse. */
export async function restoreSettings(
  stored: Readonly<Record<string, unknown>>,
  area: Area = chrome.storage.local,
): Promise<void> {
  await area.set(Object.fromEntries(Object.entries(stored).filter(([key]) => ownKeys.includes(key))));
}

/** Deletes all settings and everything remembered for this browser session. */
export async function deleteSettings(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
}

/** Hands a text to the person as a file. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
