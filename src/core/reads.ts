/**
 * Which tables of a record a computation reads. A pure function of a record gives the same again while those tables are the same values, so that
 * its result can be kept although the record has changed elsewhere.
 */

import { type Project, type TableName, tableNames } from './project.ts';

type Reader = Set<TableName>;
type Rows = Project[TableName];

/** Those who are reading a watched record, each begun by the one before. */
const readersOf = new WeakMap<Project, Reader[]>();

/** The same record, whose readers are noted. */
export function watched(project: Project): Project {
  const readers: Reader[] = [];
  const tables = tableNames.map((table) => {
    const get = (): Rows => {
      for (const reader of readers) reader.add(table);
      return project[table];
    };
    return [table, { get, enumerable: true }] as const;
  });
  const record = Object.defineProperties({ ...project }, Object.fromEntries(tables));
  readersOf.set(record, readers);
  return record;
}

/** What a computation gives, and the tables that it read; no tables where the record is not watched. */
export function readsOf<Value>(
  record: Project,
  compute: () => Value,
): { readonly value: Value; readonly read: ReadonlySet<TableName> } {
  const readers = readersOf.get(record);
  const reader: Reader = new Set();
  readers?.push(reader);
  try {
    return { value: compute(), read: reader };
  } finally {
    readers?.pop();
  }
}

/** Notes that those who are reading the record rest on these tables, as with a value that was computed from them before. */
export function noteReads(record: Project, tables: ReadonlySet<TableName>): void {
  for (const reader of readersOf.get(record) ?? []) for (const table of tables) reader.add(table);
}

/** Who is reading the record now, as a key for what is his alone; the record itself where it is not watched. */
export const readerOf = (record: Project): object => readersOf.get(record)?.at(-1) ?? record;
