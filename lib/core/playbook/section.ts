import type * as z from 'zod/mini';

/** Where a playbook's value can come from, from the weakest to the strongest. */
export const layerNames = ['built-in', 'company', 'team', 'machine'] as const;
export type LayerName = (typeof layerNames)[number];

/**
 * One section of the playbook: entries by key. `schemaOf` gives the schema of the value under a key, and null where
 * there can be no such key. An entry can be taken out (null in a layer) only where `canTakeOut`.
 */
export interface Section<Values extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>> {
  readonly name: string;
  readonly builtIn: Values;
  readonly schemaOf: (key: string) => z.ZodMiniType | null;
  readonly canTakeOut: boolean;
}

/** A section of entries that are all of one shape, such as rules or seasons; the pattern says what a key looks like. */
export function listSection<Item>(
  name: string,
  keys: RegExp,
  schema: z.ZodMiniType<Item>,
  builtIn: Readonly<Record<string, Item>>,
): Section<Readonly<Record<string, Item>>> {
  return { name, builtIn, schemaOf: (key) => (keys.test(key) ? schema : null), canTakeOut: true };
}

/** A section of fixed fields, each of its own shape, such as masking; no field can be added or taken out. */
export function fieldSection<Values extends Readonly<Record<string, unknown>>>(
  name: string,
  schemas: { readonly [Key in keyof Values & string]: z.ZodMiniType<Values[Key]> },
  builtIn: Values,
): Section<Values> {
  return {
    name,
    builtIn,
    schemaOf: (key) => (Object.hasOwn(schemas, key) ? schemas[key as keyof Values & string] : null),
    canTakeOut: false,
  };
}
