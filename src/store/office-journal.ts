/** The journal of an office's own affairs. */

import { sql as raw } from 'kysely';
import type { ChainedOfficeEntry } from '../core/journal/office-entry.ts';
import { comparable } from './entry-number.ts';
import { parseOfficeEntry } from './entry-text.ts';
import type { JournalHead, ProjectHead } from './store.ts';
import type { InOffice } from './tables.ts';

/** Locks the office's journal until the transaction ends, and gives its end; `undefined` where there is no such office. */
export async function lockOffice({ sql, office }: InOffice): Promise<ProjectHead | undefined> {
  return sql
    .selectFrom('office_heads')
    .select(['version', 'hash'])
    .where('office_id', '=', office)
    .forUpdate()
    .executeTakeFirst();
}

/** The ends of all journals of an office as they were at one moment: its own, then those of its projects in order of their ids. */
export async function listHeads({ sql, office }: InOffice): Promise<readonly JournalHead[]> {
  const rows = await sql
    .selectFrom('projects')
    .select(['project_id as project', 'version', 'hash'])
    .where('office_id', '=', office)
    .unionAll(
      sql
        .selectFrom('office_heads')
        .select([raw<string>`''`.as('project'), 'version', 'hash'])
        .where('office_id', '=', office),
    )
    .execute();
  // Not by the database, whose order of texts depends on how it was made.
  return rows
    .toSorted((a, b) => (a.project < b.project ? -1 : 1))
    .map(({ project, ...head }) => (project === '' ? head : { project, ...head }));
}

/** Appends an entry. The journal must be locked. */
export async function appendOffice(
  { sql, office }: InOffice,
  { entry, text, hash }: ChainedOfficeEntry,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('office_heads')
    .set({ version: entry.number, hash })
    .where('office_id', '=', office)
    .where('version', '=', entry.number - 1)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n)
    throw new Error(`entry ${entry.number} of the office does not follow on the last`);
  await sql
    .insertInto('office_journal')
    .values({ office_id: office, number: entry.number, text, hash })
    .execute();
}

/** The entries after a number, in order; at most `limit`. */
export async function readOfficeEntries(
  { sql, office }: InOffice,
  after: number,
  limit: number | undefined,
): Promise<readonly ChainedOfficeEntry[]> {
  const query = sql
    .selectFrom('office_journal')
    .select(['text', 'hash'])
    .where('office_id', '=', office)
    .where('number', '>', comparable(after))
    .orderBy('number');
  const rows = await (limit === undefined ? query : query.limit(limit)).execute();
  return rows.map(({ text, hash }) => ({ entry: parseOfficeEntry(text), text, hash }));
}
