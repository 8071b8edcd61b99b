/** The journal of a project and what its entries do to the rows. */

import { sql } from 'kysely';
import type { Id } from '../core/base/id.ts';
import type { Change } from '../core/change.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import { comparable } from './entry-number.ts';
import { parseEntry } from './entry-text.ts';
import { channel } from './listen.ts';
import { writeRows } from './rows.ts';
import type { InOffice } from './tables.ts';

/** The entries after a number, in order; at most `limit`. */
export async function readEntries(
  { sql: database, office }: InOffice,
  project: Id,
  { after, limit }: { readonly after: number; readonly limit?: number | undefined },
): Promise<readonly ChainedEntry[]> {
  const query = database
    .selectFrom('journal')
    .select(['text', 'hash'])
    .where('office_id', '=', office)
    .where('project_id', '=', project)
    .where('number', '>', comparable(after))
    .orderBy('number');
  const rows = await (limit === undefined ? query : query.limit(limit)).execute();
  return rows.map(({ text, hash }) => ({ entry: parseEntry(text), text, hash }));
}

/** Puts and removes rows, appends the entry that did it, and tells whoever listens once it is committed. The project must be locked. */
export async function append(
  scope: InOffice,
  project: Id,
  { changes, chained }: { readonly changes: readonly Change[]; readonly chained: ChainedEntry },
): Promise<void> {
  await moveHead(scope, project, chained);
  const { sql: database, office } = scope;
  const { entry, text, hash } = chained;
  await database
    .insertInto('journal')
    .values({ office_id: office, project_id: project, number: entry.number, text, hash })
    .execute();
  await writeRows(scope, project, { version: entry.number, changes });
  await sql`select pg_notify(${channel}, ${JSON.stringify({ office, project, version: entry.number })})`.execute(
    database,
  );
}

async function moveHead(
  { sql: database, office }: InOffice,
  project: Id,
  { entry, hash }: ChainedEntry,
): Promise<void> {
  const { numUpdatedRows } = await database
    .updateTable('projects')
    .set({ version: entry.number, hash })
    .where('office_id', '=', office)
    .where('project_id', '=', project)
    .where('version', '=', entry.number - 1)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n)
    throw new Error(`entry ${entry.number} of ${project} does not follow on the last`);
}
