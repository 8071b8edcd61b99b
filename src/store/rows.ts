/** The rows of the record: one SQL table per table of core, all of the same shape. */

import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../core/base/id.ts';
import { type Change, rowIdOf, tableOf } from '../core/change.ts';
import { type AnyRow, type TableName, tableNames } from '../core/project.ts';
import { type InOffice, recordTableOf } from './tables.ts';

/** Puts and removes the rows that changes name, as the given version of the project; the last change of a row stands. */
export async function writeRows(
  scope: InOffice,
  project: Id,
  { version, changes }: { readonly version: number; readonly changes: readonly Change[] },
): Promise<void> {
  for (const table of tableNames) {
    const own = changes.filter((change) => tableOf(change) === table);
    const last = [...new Map(own.map((change) => [rowIdOf(change), change])).values()];
    const removed = last.flatMap((change) => ('remove' in change ? [change.id] : []));
    const rows = last.flatMap((change) => ('put' in change ? [change.row] : []));
    if (removed.length > 0) await removeRows(scope, { project, table, ids: removed });
    for (const some of inChunks(rows)) await putRows(scope, { project, table, version, rows: some });
  }
}

/** The SQL that selects a project's rows of every table as `{name, body}`, in no order. */
export const selectRows = (scope: InOffice, project: Id): RawBuilder<unknown> =>
  sql.join(
    tableNames.map(
      (table) =>
        sql`select ${sql.lit(table)} as name, body from ${sql.table(recordTableOf(table))}
            where office_id = ${scope.office} and project_id = ${project}`,
    ),
    sql` union all `,
  );

type Removal = { readonly project: Id; readonly table: TableName; readonly ids: readonly Id[] };

async function removeRows(scope: InOffice, { project, table, ids }: Removal): Promise<void> {
  await sql`delete from ${sql.table(recordTableOf(table))}
    where office_id = ${scope.office} and project_id = ${project} and id = any(${ids})`.execute(scope.sql);
}

type PutOf = {
  readonly project: Id;
  readonly table: TableName;
  readonly version: number;
  readonly rows: readonly AnyRow[];
};

// One parameter for all rows, as SQL of a thousand rows is slow to make and to plan.
async function putRows(scope: InOffice, { project, table, version, rows }: PutOf): Promise<void> {
  const bodies = JSON.stringify(rows.map((row) => ({ id: row.id, body: row })));
  await sql`insert into ${sql.table(recordTableOf(table))} (office_id, project_id, id, version, body)
    select ${scope.office}::uuid, ${project}::text, given.id, ${version}::integer, given.body
    from jsonb_to_recordset(${bodies}::jsonb) as given (id text, body jsonb)
    on conflict (office_id, project_id, id) do update set version = excluded.version, body = excluded.body`.execute(
    scope.sql,
  );
}

const rowsAtOnce = 2000;

const inChunks = (rows: readonly AnyRow[]): readonly (readonly AnyRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, nth) =>
    rows.slice(nth * rowsAtOnce, (nth + 1) * rowsAtOnce),
  );
