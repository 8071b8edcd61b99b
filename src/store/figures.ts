/** The figures of projects, as the portfolio shows them. */

import { sql } from 'kysely';
import type { Id } from '../core/base/id.ts';
import type { FigureChanges } from '../core/figures/figure-changes.ts';
import type { Figure } from '../core/figures/figure.ts';
import type { InOffice } from './tables.ts';

/** The figures of a project by kind and by what they are of. */
export async function readFigures(
  { sql: database, office }: InOffice,
  project: Id,
): Promise<readonly Figure[]> {
  const rows = await database
    .selectFrom('figures')
    .select(['kind', 'of', 'body'])
    .where('office_id', '=', office)
    .where('project_id', '=', project)
    .execute();
  return inOrder(rows);
}

/** The figures of several projects, by project; none for those that have none. */
export async function listFigures(
  { sql: database, office }: InOffice,
  projects: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Figure[]>> {
  const rows = await database
    .selectFrom('figures')
    .select(['project_id', 'kind', 'of', 'body'])
    .where('office_id', '=', office)
    .where(sql<boolean>`project_id = any(${projects})`)
    .execute();
  const byProject = new Map<Id, FigureRow[]>();
  for (const { project_id: project, ...figure } of rows) {
    const known = byProject.get(project) ?? [];
    if (known.push(figure) === 1) byProject.set(project, known);
  }
  return new Map([...byProject].map(([project, all]) => [project, inOrder(all)]));
}

type FigureRow = { readonly kind: string; readonly of: string; readonly body: unknown };

/** Not by the database, whose order of texts depends on how it was made. */
function inOrder(rows: readonly FigureRow[]): readonly Figure[] {
  const keyOf = ({ kind, of }: FigureRow): string => `${kind} ${of}`;
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) as readonly Figure[];
}

/** Puts and removes figures of a project. */
export async function writeFigures(
  { sql: database, office }: InOffice,
  project: Id,
  { put, remove }: FigureChanges,
): Promise<void> {
  if (remove.length > 0)
    await sql`delete from figures where office_id = ${office} and project_id = ${project}
      and (kind, of) in (select kind, of from jsonb_to_recordset(${JSON.stringify(remove)}::jsonb) as given (kind text, of text))`.execute(
      database,
    );
  if (put.length > 0)
    await sql`insert into figures (office_id, project_id, kind, of, body)
      select ${office}::uuid, ${project}::text, given.kind, given.of, given.body
      from jsonb_to_recordset(${JSON.stringify(put)}::jsonb) as given (kind text, of text, body jsonb)
      on conflict (office_id, project_id, kind, of) do update set body = excluded.body`.execute(database);
}
