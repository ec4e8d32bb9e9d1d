import type { Transaction } from './database.ts';
import type { ShapeName, ValueOf } from './shapes.ts';
import { shapeNames } from './shapes.ts';
import { type Table, tableOf, type WritableTable, writableTableOf } from './table.ts';

/** Every table of the database within one transaction. */
export type Tables = { readonly [Name in ShapeName]: Table<ValueOf<Name>> };
export type WritableTables = { readonly [Name in ShapeName]: WritableTable<ValueOf<Name>> };

/** The tables to look at. */
export function tablesOf(transaction: Transaction<'readonly'>): Tables {
  return Object.fromEntries(shapeNames.map((name) => [name, tableOf(transaction, name)])) as unknown as Tables;
}

/** The tables to change. */
export function writableTablesOf(transaction: Transaction<'readwrite'>): WritableTables {
  const tables = shapeNames.map((name) => [name, writableTableOf(transaction, name)]);
  return Object.fromEntries(tables) as unknown as WritableTables;
}
