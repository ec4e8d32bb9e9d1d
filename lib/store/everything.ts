import * as z from 'zod/mini';
import { change, databaseName, openDatabase } from './database.ts';
import { readRecord } from './shape.ts';
import { type ShapeName, shapeNames, shapes, type ValueOf } from './shapes.ts';
import type { WritableTables } from './tables.ts';
import type { Writing } from './writing.ts';

const exportSchema = z.object({
  product: z.literal('Firebreak'),
  exportedAt: z.string(),
  records: z.record(z.string(), z.array(z.unknown())),
});

/** Everything this profile knows as JSON text, records that could not be read included. */
export async function exportEverything(now: number, name = databaseName): Promise<string> {
  const database = await openDatabase(name);
  try {
    const transaction = database.transaction(shapeNames, 'readonly');
    const stores = shapeNames.map(async (shape) => [shape, await transaction.objectStore(shape).getAll()] as const);
    const records = Object.fromEntries(await Promise.all(stores));
    return JSON.stringify({ product: 'Firebreak', exportedAt: new Date(now).toISOString(), records }, null, 1);
  } finally {
    database.close();
  }
}

/** How a restore went. */
export interface Restored {
  readonly restored: number;
  readonly setAside: number;
}

async function restoreOne<Name extends ShapeName>(
  tables: WritableTables,
  name: Name,
  record: unknown,
  { now, newId }: Writing,
): Promise<boolean> {
  const value = readRecord<unknown>(shapes[name], record) as ValueOf<Name> | null;
  if (value === null) await tables.aside.put({ version: 1, id: `${name}:${newId()}`, from: name, at: now, record });
  else await tables[name].put(value);
  return value !== null;
}

/**
 * Takes back an export: records of the same id are replaced, all others stay. What does not parse is set aside and
 * counted. Rejects, with nothing changed, when the text is no export of ours.
 */
export async function restoreEverything(text: string, writing: Writing, name = databaseName): Promise<Restored> {
  const { records } = exportSchema.parse(JSON.parse(text));
  return change(async (tables) => {
    let restored = 0;
    let setAside = 0;
    for (const shape of shapeNames)
      for (const record of records[shape] ?? []) {
        if (await restoreOne(tables, shape, record, writing)) restored += 1;
        else setAside += 1;
      }
    return { restored, setAside };
  }, name);
}

/** Deletes every record of every kind. */
export async function deleteEverything(name = databaseName): Promise<void> {
  const database = await openDatabase(name);
  try {
    const transaction = database.transaction(shapeNames, 'readwrite');
    await Promise.all(shapeNames.map((shape) => transaction.objectStore(shape).clear()));
    await transaction.done;
  } finally {
    database.close();
  }
}
