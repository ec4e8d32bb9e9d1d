import { expect, test } from 'vitest';
import { savePerson } from '#lib/store/people.ts';
import { readPerson, readVersions } from '#lib/store/read.ts';
import { keepVersion } from '#lib/store/versions.ts';
import { freshDatabase } from './fresh-database.ts';

test('there is one person, the last one saved', async () => {
  const { name, change } = freshDatabase();
  expect(await readPerson(name)).toBeNull();
  await change((tables) => savePerson(tables, { name: 'Li Na', role: 'temporary' }, 1));
  await change((tables) => savePerson(tables, { name: 'Li Na', role: 'supervisor' }, 2));
  expect(await readPerson(name)).toEqual({ name: 'Li Na', role: 'supervisor' });
});

test('versions come back the newest first', async () => {
  const { name, change } = freshDatabase();
  const version = {
    version: 1,
    at: 5,
    by: 'Li Na',
    why: 'a drill',
    team: null,
    machine: {},
    fingerprint: 'ab',
  } as const;
  for (const number of [2, 3, 1])
    await change((tables) => keepVersion(tables, { ...version, id: `v${number}`, number }));
  expect((await readVersions(name)).map(({ number }) => number)).toEqual([3, 2, 1]);
});
