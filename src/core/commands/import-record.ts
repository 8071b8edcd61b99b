import * as z from 'zod/mini';
import { prefixOf } from '../base/id.ts';
import { type Change, applyChanges, diff, tableOf } from '../change.ts';
import { findRow } from '../indexes.ts';
import { Problem } from '../problem.ts';
import {
  type Project,
  type TableName,
  recordSchema,
  tableNames,
  tables,
  toProject,
  writtenTables,
} from '../project.ts';
import { command } from './command.ts';
import { frozenTables } from './refuse-frozen.ts';

/**
 * Takes over the rows of another record, as a reader or a file gives it. Rows that it does not hold stay, unless it `replaces` them all. Snapshots
 * and releases are left out of it both ways, and what was said and decided of reports: what was submitted or published elsewhere was not here, and what was
 * here stays. So is what is computed.
 */
export const importRecord = command({
  name: 'import-record',
  title: 'Take over a record',
  permission: 'by-table',
  mostInputBytes: 32 * 1024 * 1024,
  input: z.strictObject({ record: recordSchema, replaces: z.boolean() }),
  decide(project, { record, replaces }) {
    const wanted = toProject(record);
    refuseForeignIds(wanted);
    const changes = diff(project, wanted)
      .filter((change) => !staysHere.has(tableOf(change)))
      .filter((change) => replaces || 'put' in change);
    refuseUnfit(project, changes);
    return changes;
  },
});

/** Tables that no record brings along or takes away: they say what happened here. */
export const staysHere: ReadonlySet<TableName> = new Set<TableName>([
  ...frozenTables,
  ...tableNames.filter((table) => !writtenTables.includes(table)),
  'comments',
]);

function refuseForeignIds(record: Project): void {
  for (const table of tableNames) {
    const { prefix } = tables[table];
    const index = record[table].findIndex(({ id }) => prefixOf(id) !== prefix);
    if (index === -1) continue;
    const where = `record.${table}.${index}.id`;
    throw new Problem('invalid-input', { where, why: `does not start with ${prefix}_` });
  }
}

/** A record says once what the project is, and keeps the reports that were frozen. */
function refuseUnfit(project: Project, changes: readonly Change[]): void {
  const after = applyChanges(project, changes);
  const [known, other] = after.project;
  if (known && other) throw new Problem('row-exists', { id: known.id });
  const loose = [...after.snapshots, ...after.releases, ...after.approvals].find(
    ({ report }) => findRow(project, 'reports', report) && !findRow(after, 'reports', report),
  );
  if (loose) throw new Problem('row-in-use', { id: loose.report, by: loose.id });
}
