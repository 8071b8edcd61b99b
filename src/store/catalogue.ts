/** What tables a database has, as its own catalogue says, so that a copy of everything forgets none that a later migration makes. */

import type { Client } from 'pg';

/** A table, by its name in SQL (`offices`, `record.results`). */
export type StoredTable = {
  readonly name: string;
  /** The columns that can be written, in order. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** The tables that its foreign keys point at, but for itself. */
  readonly needs: readonly string[];
};

/**
 * Tables that no copy has: how the layout came about, and what lets somebody or a program in at the moment. After a restore everybody signs in again
 * and makes new tokens, so that none comes back that was ended after the copy was made.
 */
export const leftOut: readonly string[] = ['migrations', 'sessions', 'tokens', 'links', 'tries', 'places'];

/** The tables that a copy has, each after those that its foreign keys point at. */
export async function listTables(owner: Client): Promise<readonly StoredTable[]> {
  const { rows } = await owner.query<StoredTable>(everyTable);
  return inOrderOfNeed(rows.filter(({ name }) => !leftOut.includes(name)));
}

const everyTable = `
  select c.oid::regclass::text as name,
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    coalesce((select array_agg(a.attname::text order by k.nth)
     from pg_index i, unnest(i.indkey) with ordinality as k (attribute, nth), pg_attribute a
     where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attribute), '{}') as key,
    coalesce((select array_agg(distinct f.confrelid::regclass::text) from pg_constraint f
     where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as needs
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'record') and c.relkind in ('r', 'p') and not c.relispartition
  order by 1`;

function inOrderOfNeed(tables: readonly StoredTable[]): readonly StoredTable[] {
  const sorted: StoredTable[] = [];
  let rest = tables;
  while (rest.length > 0) {
    const waiting = rest.map(({ name }) => name);
    const ready = rest.filter(({ needs }) => !needs.some((name) => waiting.includes(name)));
    if (ready.length === 0) throw new Error(`the foreign keys of ${waiting.join(', ')} form a circle`);
    sorted.push(...ready);
    rest = rest.filter((table) => !ready.includes(table));
  }
  return sorted;
}
