import type { Person } from '#lib/core/people/person.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { Tables, WritableTables } from './tables.ts';

/** Who works in this profile; null before first run. */
export async function loadPerson(tables: Tables): Promise<Person | null> {
  const record = await tables.people.get('me');
  return record ? { name: record.name, role: record.role } : null;
}

/** Keeps who works in this profile from now on. Older records keep the name they were made under. */
export async function savePerson(tables: WritableTables, { name, role }: Person, now: Instant): Promise<void> {
  await tables.people.put({ version: 1, id: 'me', name, role, since: now });
}
