/**
 * The record of one project as a value: rows per table, each table in order of its ids. It may be inconsistent - duplicate codes, sums that
 * differ, references to rows that are not there - because reports are; schemas refuse only what would be meaningless.
 *
 * The casts here, in change.ts and in indexes.ts stand where TypeScript cannot follow a table's name to the type of its rows.
 */

import * as z from 'zod/mini';
import { activityRow } from './activities/activity.ts';
import { meanRow } from './activities/mean.ts';
import { strandRow } from './activities/strand.ts';
import { budgetTables } from './budget/tables.ts';
import { waiverRow } from './checks/waiver.ts';
import { forumRow } from './coordination/forum.ts';
import { meetingRow } from './coordination/meeting.ts';
import { eventRow } from './evidence/event.ts';
import { adjustmentRow } from './indicators/adjustment.ts';
import { indicatorRow } from './indicators/indicator.ts';
import { observationRow } from './indicators/observation.ts';
import { documentRow } from './library/document.ts';
import { organisationRow } from './parties/organisation.ts';
import { registerValueRow } from './register/register-value.ts';
import { projectRow } from './project-row.ts';
import { reportTables } from './report/tables.ts';
import { resultTables } from './results/tables.ts';
import type { RowKind, RowOf } from './row.ts';
import { sourceRow } from './sources/source.ts';
import { workPlanTables } from './workplan/tables.ts';

/** The list of row kinds, by table. */
export const tables = {
  project: projectRow,
  ...resultTables,
  means: meanRow,
  indicators: indicatorRow,
  observations: observationRow,
  registerValues: registerValueRow,
  adjustments: adjustmentRow,
  activities: activityRow,
  strands: strandRow,
  ...workPlanTables,
  ...budgetTables,
  events: eventRow,
  forums: forumRow,
  meetings: meetingRow,
  organisations: organisationRow,
  documents: documentRow,
  ...reportTables,
  waivers: waiverRow,
  sources: sourceRow,
} as const;

/** The name of a table. */
export type TableName = keyof typeof tables;

/** The type of the rows of each table. */
export type Rows = { readonly [Table in TableName]: RowOf<(typeof tables)[Table]> };

/** A row of any table. */
export type AnyRow = Rows[TableName];

/** The record of one project. Each table is in order of its ids, without repetition. */
export type Project = { readonly [Table in TableName]: readonly Rows[Table][] };

/** The names of all tables. */
export const tableNames = Object.keys(tables).filter(isTableName);

/** The names of the tables that people write; what is computed from others is not among them. */
export const writtenTables = tableNames.filter((table) => !isComputed(tables[table]));

function isComputed(kind: RowKind): boolean {
  return kind.isComputed === true;
}

/** Whether the text names a table. */
export function isTableName(text: string): text is TableName {
  return Object.hasOwn(tables, text);
}

type RecordShape = {
  readonly [Table in TableName]: z.ZodMiniExactOptional<z.ZodMiniArray<(typeof tables)[Table]['schema']>>;
};

/** A record as a file holds it: `{<table>: [rows]}`; a missing table is an empty one. */
export const recordSchema = z.lazy(() =>
  z.strictObject(
    mapTables((table) => z.exactOptional(z.array(tables[table].schema))) as unknown as RecordShape,
  ),
);

/** A record without rows. */
export const emptyProject: Project = toProject({});

/** The rows as a record: tables that are missing are empty, each is brought into order, and of rows with one id the last stands. */
export function toProject(
  rows: { readonly [Table in TableName]?: readonly Rows[Table][] | undefined },
): Project {
  return mapTables((table) => inOrder<AnyRow>(rows[table] ?? [])) as unknown as Project;
}

/** The row that says what the project is; `undefined` in a record that has none. */
export const projectRowOf = (project: Project): Rows['project'] | undefined => project.project[0];

/** Rows in order of their ids; of rows with one id the last stands. */
export function inOrder<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  const isOrdered = rows.every((row, index) => index === 0 || (rows[index - 1]?.id ?? '') < row.id);
  if (isOrdered) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function mapTables<Value>(valueOf: (table: TableName) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(tableNames.map((table) => [table, valueOf(table)]));
}
