/** What a report that was read would change in the record, row by row. */

import type { Id } from '../../../core/base/id.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import type { Language } from '../../../core/base/text.ts';

import { findRow } from '../../../core/indexes.ts';
import {
  type AnyRow,
  type Project,
  type TableName,
  recordSchema,
  tableNames,
  toProject,
} from '../../../core/project.ts';
import { idsAt, references } from '../../../core/references.ts';
import { staysHere } from '../../../core/commands/import-record.ts';
import { type Matches, matchRows } from './match-rows.ts';
import { type Fields, isFields, mergeRow } from './merge-row.ts';

/** How a row that was read stands to the record. */
export type Status = 'new' | 'changed' | 'same';

/** A row that was read: as it would be in the record, as it is there, and the fields that differ. `needs` are rows that it names and that are new too. */
export type ReadRow = {
  readonly table: TableName;
  readonly id: Id;
  readonly status: Status;
  readonly row: AnyRow;
  readonly before: AnyRow | undefined;
  readonly changed: readonly string[];
  readonly needs: readonly Id[];
};

/** A table with the rows that were read of it, as they are printed, and how many rows only the record has. */
export type ReadTable = {
  readonly table: TableName;
  readonly rows: readonly ReadRow[];
  readonly onlyInRecord: readonly AnyRow[];
};

/** The difference. `after` is the record with all that was read, `sources` the documents themselves, which go with whatever is taken of them. */
export type Difference = {
  readonly tables: readonly ReadTable[];
  readonly after: Project;
  readonly sources: readonly Id[];
};

/** What taking over all that was read would change. What was frozen elsewhere was not frozen here, and is no part of it. */
export function computeDifference(record: Project, read: Project): Difference {
  const language: Language = read.sources[0]?.language ?? 'en';
  const matches = matchRows(record, read, language);
  const changed = new Map<Id, readonly string[]>();
  const merged = tableNames.map((table) => {
    const rows = staysHere.has(table) ? [] : read[table];
    return [table, rows.map((row) => mergedRow(record, { table, row, matches, changed }))] as const;
  });
  const after = toProject(recordSchema.parse(Object.fromEntries(merged)));
  const newIds = new Set(tableNames.flatMap((table) => idsOf(after, table).filter((id) => !changed.has(id))));
  const tables = tableNames
    .filter((table) => table !== 'sources' && !staysHere.has(table))
    .map((table) => readTable(record, after, { table, changed, newIds }));
  return {
    tables: tables.filter(({ rows }) => rows.length > 0),
    after: withRecord(record, after),
    sources: idsOf(after, 'sources').filter((id) => newIds.has(id)),
  };
}

type Merging = {
  readonly table: TableName;
  readonly row: AnyRow;
  readonly matches: Matches;
  readonly changed: Map<Id, readonly string[]>;
};

/** The row under the id that it has in the record; of rows that the record has, `changed` learns which fields differ. */
function mergedRow(record: Project, { table, row, matches, changed }: Merging): Fields {
  const renamed = rename(row, matches);
  if (!isFields(renamed)) return { ...row };
  const before = findRow(record, table, matches.get(row.id));
  if (before === undefined) return renamed;
  const merged = mergeRow({ ...before }, renamed);
  changed.set(before.id, merged.changed);
  return { ...merged.row, id: before.id };
}

/** Ids stand alone in their fields, so that a word that is one names that row. */
function rename(value: unknown, matches: Matches): unknown {
  if (typeof value === 'string') return matches.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => rename(one, matches));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, rename(inner, matches)]));
}

type Telling = {
  readonly table: TableName;
  readonly changed: ReadonlyMap<Id, readonly string[]>;
  readonly newIds: ReadonlySet<Id>;
};

function readTable(record: Project, after: Project, { table, changed, newIds }: Telling): ReadTable {
  const rows: readonly AnyRow[] = after[table];
  const known: readonly AnyRow[] = record[table];
  const read = new Set(rows.map(({ id }) => id));
  return {
    table,
    rows: inPrintedOrder(rows).map((row) => ({
      table,
      id: row.id,
      row,
      before: findRow(record, table, row.id),
      status: statusOf(changed.get(row.id)),
      changed: changed.get(row.id) ?? [],
      needs: namedBy(table, row).filter((id) => newIds.has(id) && id !== row.id),
    })),
    onlyInRecord: inPrintedOrder(known).filter(({ id }) => !read.has(id)),
  };
}

function statusOf(changed: readonly string[] | undefined): Status {
  if (changed === undefined) return 'new';
  return changed.length === 0 ? 'same' : 'changed';
}

const namedBy = (table: TableName, row: AnyRow): readonly Id[] =>
  references
    .filter((reference) => reference.table === table && !reference.to.includes('sources'))
    .flatMap(({ path }) => idsAt(row, path));

const idsOf = (project: Project, table: TableName): readonly Id[] => {
  const rows: readonly AnyRow[] = project[table];
  return rows.map(({ id }) => id);
};

const withRecord = (record: Project, after: Project): Project =>
  toProject(Object.fromEntries(tableNames.map((table) => [table, [...record[table], ...after[table]]])));
