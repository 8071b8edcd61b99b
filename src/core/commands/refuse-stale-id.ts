import { type Id, prefixOf } from '../base/id.ts';
import { findRow } from '../indexes.ts';
import { Problem } from '../problem.ts';
import { type Project, type TableName, tables } from '../project.ts';

/** Throws a Problem unless the id can name a new row of the table: it has the table's prefix, and no row has it. */
export function refuseStaleId(project: Project, table: TableName, id: Id): void {
  const { prefix } = tables[table];
  if (prefixOf(id) !== prefix)
    throw new Problem('invalid-input', { where: 'id', why: `does not start with ${prefix}_` });
  if (findRow(project, table, id)) throw new Problem('row-exists', { id });
}
