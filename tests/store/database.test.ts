import { expect, test } from 'vitest';
import { listRunning } from '#lib/store/clocks.ts';
import { findStoreProblem, openDatabase } from '#lib/store/database.ts';
import { readGlance, readSetAside } from '#lib/store/read.ts';
import { deadline, noon } from '../core/deadlines/samples.ts';
import { freshDatabase } from './fresh-database.ts';

test('a change that fails half-way leaves nothing behind', async () => {
  const { name, change } = freshDatabase();
  const failing = change(async (tables) => {
    await tables.deadlines.put(deadline({ id: 'a' }));
    throw new Error('half-way');
  });
  await expect(failing).rejects.toThrow('half-way');
  expect((await readGlance(name)).clocks).toEqual([]);
});

test('storage full in the middle of a change: nothing is half-written, and it is named', async () => {
  const { name, change } = freshDatabase();
  await change((tables) => tables.deadlines.put(deadline({ id: 'before' })));
  const full = new DOMException('no space', 'QuotaExceededError');
  const failing = change(async (tables) => {
    await tables.deadlines.put(deadline({ id: 'a' }));
    throw full;
  });
  const error: unknown = await failing.catch((caught: unknown) => caught);
  expect(findStoreProblem(error)).toBe('storage-full');
  expect((await readGlance(name)).clocks.map(({ id }) => id)).toEqual(['before']);
});

test('a record that does not fit its shape is never written', async () => {
  const { name, change } = freshDatabase();
  const wrong = { ...deadline({ id: 'a' }), at: 'tomorrow' } as never;
  await expect(change((tables) => tables.deadlines.put(wrong))).rejects.toThrow();
  expect((await readGlance(name)).clocks).toEqual([]);
});

test('a record that cannot be read is kept aside and counted, the others go on', async () => {
  const { name, change } = freshDatabase();
  await change((tables) => tables.deadlines.put(deadline({ id: 'sound' })));
  const database = await openDatabase(name);
  await database.put('deadlines', { id: 'broken', version: 1, state: 'running', at: 'tomorrow' });
  database.close();
  expect((await readGlance(name)).clocks.map(({ id }) => id)).toEqual(['sound']);
  expect((await change(listRunning)).map(({ id }) => id)).toEqual(['sound']);
  expect((await readGlance(name)).setAside).toBe(1);
  expect(await readSetAside(name)).toMatchObject([{ from: 'deadlines', record: { id: 'broken', at: 'tomorrow' } }]);
});

test('two changes at once never see half of each other', async () => {
  const { name, change } = freshDatabase();
  const add = (by: number) =>
    change(async (tables) => {
      const known = await tables.deadlines.get('a');
      await tables.deadlines.put(deadline({ id: 'a', at: (known?.at ?? noon) + by }));
    });
  await Promise.all([add(1), add(10), add(100)]);
  expect((await readGlance(name)).clocks[0]?.at).toBe(noon + 111);
});
