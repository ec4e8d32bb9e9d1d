import type { PlaybookVersion } from '#lib/core/playbook/version.ts';
import type { Tables, WritableTables } from './tables.ts';

/** Every version of the playbook this profile has had, the newest first. */
export async function listVersions(tables: Tables): Promise<PlaybookVersion[]> {
  const versions = await tables.versions.list();
  return versions.sort((a, b) => b.number - a.number || b.at - a.at);
}

/** Keeps one more version. */
export async function keepVersion(tables: WritableTables, version: PlaybookVersion): Promise<void> {
  await tables.versions.put(version);
}
