import { type Change, put } from '../change.ts';
import { parseAs } from '../parse-as.ts';
import { Problem } from '../problem.ts';
import { type Project, type TableName, projectRowOf, tables } from '../project.ts';
import { refuseStaleId } from './refuse-stale-id.ts';

/**
 * The change that adds a row to a table. Throws a Problem where the table cannot hold it (`within` says where it stands in the input), where its id is
 * taken or of another kind, and where it would be a second row that says what the project is.
 */
export function newRow(
  project: Project,
  { table, row: wanted }: { readonly table: TableName; readonly row: unknown },
  within: string,
): Change {
  const row = parseAs(tables[table].schema, wanted, within);
  refuseStaleId(project, table, row.id);
  const known = table === 'project' ? projectRowOf(project) : undefined;
  if (known) throw new Problem('row-exists', { id: known.id });
  return put(table, row);
}
