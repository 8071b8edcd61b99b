/** What is known of the files that projects hold; the files themselves stand beside the database (`workspace/file-folder.ts`). */

import type { Selectable } from 'kysely';
import type { Id } from '../core/base/id.ts';
import { Problem } from '../core/problem.ts';
import { constraintOf } from './failure.ts';
import type { KeptFile } from './store.ts';
import type { Database, InOffice } from './tables.ts';

/**
 * Notes that a project holds a file. Where it is noted already, nothing happens, but that evidence which comes to be frozen is then part of a
 * snapshot too. Throws a Problem where there is no such project.
 */
export async function keepFile({ sql, office }: InOffice, project: Id, file: KeptFile): Promise<void> {
  const { sha256, sizeBytes, mediaType, use } = file;
  const named = { office_id: office, project_id: project, sha256 };
  await sql
    .insertInto('files')
    .values({ ...named, size_bytes: sizeBytes, media_type: mediaType, use })
    .onConflict((conflict) => {
      const known = conflict.columns(['office_id', 'project_id', 'sha256']);
      return use === 'snapshot' ? known.doUpdateSet({ use }) : known.doNothing();
    })
    .execute()
    .catch((error: unknown) => {
      if (constraintOf(error) !== 'files_project') throw error;
      throw new Problem('project-missing', { id: project }, { cause: error });
    });
}

/** A file of a project; `undefined` where it does not hold it. */
export async function findFile(
  { sql, office }: InOffice,
  project: Id,
  sha256: string,
): Promise<KeptFile | undefined> {
  const found = await sql
    .selectFrom('files')
    .selectAll()
    .where('office_id', '=', office)
    .where('project_id', '=', project)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return found && fileOf(found);
}

/** The files of a project in order of their names. */
export async function listFiles({ sql, office }: InOffice, project: Id): Promise<readonly KeptFile[]> {
  const rows = await sql
    .selectFrom('files')
    .selectAll()
    .where('office_id', '=', office)
    .where('project_id', '=', project)
    .execute();
  return rows.map(fileOf).toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}

const fileOf = ({ sha256, size_bytes, media_type, use }: Selectable<Database['files']>): KeptFile => ({
  sha256,
  sizeBytes: size_bytes,
  mediaType: media_type,
  use,
});
