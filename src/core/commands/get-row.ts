import type { Id } from '../base/id.ts';
import { findRow } from '../indexes.ts';
import { Problem } from '../problem.ts';
import type { Project, Rows, TableName } from '../project.ts';

/** The row of an id. Throws Problem `unknown-row` where the table has none. */
export function getRow<Table extends TableName>(project: Project, table: Table, id: Id): Rows[Table] {
  const row = findRow(project, table, id);
  if (row === undefined) throw new Problem('unknown-row', { table, id });
  return row;
}
