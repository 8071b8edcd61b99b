/** Puts what `dump.ts` has read into an empty database that has the same layout, in the same order. */

import type { Client } from 'pg';
import { isJournal } from './dump.ts';
import { listTables, type StoredTable } from './catalogue.ts';
import type { DumpPart } from './dump.ts';

/** Takes parts of a dump, one after the other. */
export type Loader = { readonly take: (part: DumpPart) => Promise<void> };

/** All that `work` loads, or nothing. Lines may lack their line feed. Throws an Error for a table that the layout does not have. */
export async function loadDatabase(owner: Client, work: (loader: Loader) => Promise<void>): Promise<void> {
  const tables = new Map((await listTables(owner)).map((table) => [table.name, table]));
  await owner.query('begin');
  try {
    await work({ take: (part) => loadPart(owner, tables, part) });
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function loadPart(
  owner: Client,
  tables: ReadonlyMap<string, StoredTable>,
  part: DumpPart,
): Promise<void> {
  const table = tables.get(part.table);
  if (table === undefined || isJournal(table) !== 'office' in part)
    throw new Error(`the layout has no table ${part.table} of this kind`);
  const rows = 'office' in part ? JSON.stringify(entryRows(part)) : `[${part.lines.join(',')}]`;
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  await owner.query(
    `insert into ${table.name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table.name}, $1::jsonb)`,
    [rows],
  );
}

function entryRows(part: Extract<DumpPart, { readonly office: string }>): readonly object[] {
  return part.lines.map((line) => {
    const { hash, text } = JSON.parse(line) as { readonly hash: string; readonly text: string };
    const { number } = JSON.parse(text) as { readonly number: number };
    return { office_id: part.office, project_id: part.project, number, text, hash };
  });
}
