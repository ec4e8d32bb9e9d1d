import type { Transaction } from './database.ts';
import { readRecord } from './shape.ts';
import { type Aside, type ShapeName, shapes, type ValueOf } from './shapes.ts';

/** One object store within a transaction, its records parsed. */
export interface Table<Value> {
  /** The record with this id; undefined where there is none, or none that can be read. */
  get(id: string): Promise<Value | undefined>;
  /** Every readable record, or those whose `index` fits. */
  list(index?: string, fits?: IDBKeyRange | string): Promise<Value[]>;
}

/** A table that can be written; what it meets and cannot read it puts aside. */
export interface WritableTable<Value> extends Table<Value> {
  /** Writes the record; throws where it does not fit its shape. */
  put(value: Value): Promise<void>;
  remove(id: string): Promise<void>;
}

type Broken = (raw: unknown) => Promise<void>;

function tableWith<Name extends ShapeName>(
  name: Name,
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
  broken: Broken,
): Table<ValueOf<Name>> {
  const store = transaction.objectStore(name);
  const read = async (raw: unknown) => {
    const value = readRecord<unknown>(shapes[name], raw) as ValueOf<Name> | null;
    if (value === null && raw !== undefined) await broken(raw);
    return value ?? undefined;
  };
  return {
    get: async (id) => read(await store.get(id)),
    list: async (index, fits) => {
      const raws: unknown[] = index ? await store.index(index).getAll(fits) : await store.getAll();
      const values: ValueOf<Name>[] = [];
      for (const raw of raws) {
        const value = await read(raw);
        if (value !== undefined) values.push(value);
      }
      return values;
    },
  };
}

/** A table to look at: unreadable records are passed over. */
export function tableOf<Name extends ShapeName>(
  transaction: Transaction<'readonly'>,
  name: Name,
): Table<ValueOf<Name>> {
  return tableWith(name, transaction, async () => {});
}

const idOf = (raw: unknown) => String((raw as { id: unknown }).id);

/** A table to change: unreadable records are moved to `aside`, where they are counted and offered for download. */
export function writableTableOf<Name extends ShapeName>(
  transaction: Transaction<'readwrite'>,
  name: Name,
): WritableTable<ValueOf<Name>> {
  const store = transaction.objectStore(name);
  const putAside: Broken = async (record) => {
    const id = `${name}:${idOf(record)}`;
    const aside: Aside = { version: 1, id, from: name, at: Date.now(), record };
    await transaction.objectStore('aside').put(aside);
    await store.delete(idOf(record));
  };
  return {
    ...tableWith(name, transaction, putAside),
    put: async (value) => {
      await store.put(shapes[name].schema.parse(value));
    },
    remove: (id) => store.delete(id),
  };
}
