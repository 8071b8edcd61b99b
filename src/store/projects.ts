/** Projects of an office: their heads and their records. */

import { sql } from 'kysely';
import type { Id } from '../core/base/id.ts';
import { Problem } from '../core/problem.ts';
import { type AnyRow, type Project, type TableName, toProject } from '../core/project.ts';
import { constraintOf } from './failure.ts';
import { selectRows } from './rows.ts';
import type { ProjectHead, StoredProject } from './store.ts';
import type { InOffice } from './tables.ts';

const emptyHead: ProjectHead = { version: 0, hash: '0'.repeat(64) };

/** Makes an empty project. Throws a Problem where its id is taken, or where there is no such office. */
export async function createProject({ sql: database, office }: InOffice, project: Id): Promise<void> {
  const { numInsertedOrUpdatedRows: made } = await database
    .insertInto('projects')
    .values({ office_id: office, project_id: project, ...emptyHead })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
    .catch((error: unknown) => {
      if (constraintOf(error) !== 'projects_office_id_fkey') throw error;
      throw new Problem('unknown-office', { office }, { cause: error });
    });
  if (made === 0n) throw new Problem('project-exists', { id: project });
}

/** The projects of the office in order of their ids, with their versions. */
export async function listProjects({
  sql: database,
  office,
}: InOffice): Promise<readonly { readonly project: Id; readonly version: number }[]> {
  const rows = await database
    .selectFrom('projects')
    .select(['project_id as project', 'version'])
    .where('office_id', '=', office)
    .execute();
  // Not by the database, whose order of texts depends on how it was made.
  return rows.toSorted((a, b) => (a.project < b.project ? -1 : 1));
}

/** The end of a project's journal; `undefined` where there is no such project. */
export const findHead = (scope: InOffice, project: Id): Promise<ProjectHead | undefined> =>
  selectHead(scope, project).executeTakeFirst();

/** Locks a project until the transaction ends, and gives the end of its journal; `undefined` where there is none. */
export const lockProject = (scope: InOffice, project: Id): Promise<ProjectHead | undefined> =>
  selectHead(scope, project).forUpdate().executeTakeFirst();

const selectHead = ({ sql: database, office }: InOffice, project: Id) =>
  database
    .selectFrom('projects')
    .select(['version', 'hash'])
    .where('office_id', '=', office)
    .where('project_id', '=', project);

type Found =
  | { readonly name: 'head'; readonly body: ProjectHead }
  | { readonly name: TableName; readonly body: AnyRow };

/** The rows of a project and its head as they were at one moment, in one statement; `undefined` where there is none. */
export async function readProject(scope: InOffice, project: Id): Promise<StoredProject | undefined> {
  const { rows } = await sql<Found>`
    select 'head' as name, jsonb_build_object('version', version, 'hash', hash) as body from projects
    where office_id = ${scope.office} and project_id = ${project}
    union all ${selectRows(scope, project)}`.execute(scope.sql);
  const head = rows.find((row) => row.name === 'head')?.body;
  return head && { project: toRecord(rows), head };
}

function toRecord(found: readonly Found[]): Project {
  const byTable = new Map<string, AnyRow[]>();
  for (const { name, body } of found) {
    if (name === 'head') continue;
    const rows = byTable.get(name) ?? [];
    if (rows.push(body) === 1) byTable.set(name, rows);
  }
  return toProject(Object.fromEntries(byTable));
}
