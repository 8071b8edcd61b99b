/**
 * Everything in a database, as of one moment, as lines of text: rows as canonical JSON, journals as `scripts/verify-journal.js` reads them. It is
 * read in parts, so that memory does not grow with the data, and as the owner, whom row-level security does not bind.
 */

import type { Client } from 'pg';
import { canonicalJson } from '../core/base/hash.ts';
import { listTables, type StoredTable } from './catalogue.ts';
import type { OfficeId } from './store.ts';

/** Lines of a table, or of the journal of a project or, without one, of an office itself. Each is ended by a line feed. */
export type DumpPart =
  | { readonly table: string; readonly lines: readonly string[] }
  | {
      readonly table: string;
      readonly office: OfficeId;
      readonly project?: string;
      readonly lines: readonly string[];
    };

/** Every table, each after those that it points at; the parts of a table, and of a journal, follow on each other. */
export async function* dumpDatabase(owner: Client): AsyncGenerator<DumpPart> {
  await owner.query('begin isolation level repeatable read read only');
  try {
    await owner.query(`set local timezone = 'UTC'`);
    for (const table of await listTables(owner)) {
      yield* isJournal(table) ? dumpJournal(owner, table) : dumpRows(owner, table);
    }
  } finally {
    // Nothing was written; a connection that is lost has ended its transaction.
    await owner.query('rollback').catch(() => undefined);
  }
}

/** Whether a table holds entries of journals, by its columns. */
export const isJournal = ({ columns }: StoredTable): boolean =>
  ['office_id', 'number', 'text', 'hash'].every((column) => columns.includes(column));

async function* dumpRows(owner: Client, table: StoredTable): AsyncGenerator<DumpPart> {
  const select = `select to_jsonb(t)::text as row from ${table.name} t ${orderOf(table)}`;
  for await (const rows of batches<{ row: string }>(owner, select)) {
    yield { table: table.name, lines: rows.map(({ row }) => `${canonicalJson(JSON.parse(row))}\n`) };
  }
}

type EntryRow = { office: string; project: string | null; hash: string; text: string };

async function* dumpJournal(owner: Client, table: StoredTable): AsyncGenerator<DumpPart> {
  const project = table.columns.includes('project_id') ? 'project_id' : 'null::text';
  const select = `select office_id::text as office, ${project} as project, hash, text from ${table.name} ${orderOf(table)}`;
  for await (const rows of batches<EntryRow>(owner, select)) {
    for (const run of inRuns(rows)) yield partOf(table.name, run);
  }
}

function partOf(table: string, rows: readonly EntryRow[]): DumpPart {
  const [{ office, project } = { office: '', project: null }] = rows;
  const lines = rows.map(({ hash, text }) => `${canonicalJson({ hash, text })}\n`);
  return { table, office, ...(project !== null && { project }), lines };
}

function inRuns(rows: readonly EntryRow[]): readonly (readonly EntryRow[])[] {
  const runs: EntryRow[][] = [];
  for (const row of rows) {
    const [last] = runs.at(-1) ?? [];
    if (last?.office === row.office && last.project === row.project) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs;
}

const orderOf = ({ key }: StoredTable): string =>
  key.length === 0 ? '' : `order by ${key.map((column) => `"${column}"`).join(', ')}`;

const wantedBytes = 2_000_000;
const mostRows = 1000;

/** Rows by a cursor; how many at once follows from how long the last ones were. */
async function* batches<Row extends object>(owner: Client, select: string): AsyncGenerator<readonly Row[]> {
  await owner.query(`declare dump no scroll cursor for ${select}`);
  for (let count = 50; ; ) {
    const { rows } = await owner.query<Row>(`fetch ${count} from dump`);
    if (rows.length > 0) yield rows;
    if (rows.length < count) break;
    const length = rows.reduce((sum, row) => sum + lengthOf(row), 1);
    count = Math.max(1, Math.min(mostRows, Math.floor((wantedBytes * rows.length) / length)));
  }
  await owner.query('close dump');
}

const lengthOf = (row: object): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
