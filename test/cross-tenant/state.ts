/** Everything that is kept, as one digest for each owner: a project, an office, a user, or all. */

import { readdirSync } from 'node:fs';
import { Client } from 'pg';

/** The digest of each owner's rows by the owner: `project …`, `office …`, `user …`, `all`, and `files` for the names in the folder of files. */
export type State = ReadonlyMap<string, string>;

/** Reads the state of a database and a folder. */
export type StateReader = {
  readonly read: () => Promise<State>;
  readonly close: () => Promise<void>;
};

/** Counted tries and known places are no state of anybody; when something was last used is noted by whoever is let in. */
const passedOver = ['public.tries', 'public.places'];
const uses = ['sessions', 'tokens', 'passkeys'];

const owners: readonly (readonly [column: string, owner: string])[] = [
  ['project_id', `'project ' || office_id || ' ' || project_id`],
  ['office_id', `'office ' || office_id`],
  ['user_id', `'user ' || user_id`],
];

type Column = { readonly schema: string; readonly table: string; readonly columns: readonly string[] };

/** Opens a reader, with a connection that row-level security hides nothing from. */
export async function openState(superuserUrl: string, folder: string): Promise<StateReader> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows: tables } = await client.query<Column>(
    `select n.nspname as schema, c.relname as table, array_agg(a.attname::text) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
     group by 1, 2 order by 1, 2`,
  );
  const kept = tables.filter(({ schema, table }) => !passedOver.includes(`${schema}.${table}`));
  const query = `select owner, md5(string_agg(row, '' order by row)) as digest from (${kept.map(rowsOf).join(' union all ')}) rows group by owner`;
  let last:
    | { readonly written: string; readonly digests: readonly (readonly [string, string])[] }
    | undefined;
  const readDigests = async () => {
    // Where the server has written nothing to its log, nothing can have changed.
    const { rows: ends } = await client.query<{ written: string }>(
      'select pg_current_wal_insert_lsn()::text as written',
    );
    const written = ends[0]?.written ?? '';
    if (last?.written === written) return last.digests;
    const { rows } = await client.query<{ readonly owner: string; readonly digest: string }>(query);
    last = { written, digests: rows.map(({ owner, digest }) => [owner, digest] as const) };
    return last.digests;
  };
  return {
    read: async () => {
      const names = readdirSync(folder, { recursive: true }).map(String).toSorted().join(' ');
      return new Map([...(await readDigests()), ['files', names]]);
    },
    close: () => client.end(),
  };
}

function rowsOf({ schema, table, columns }: Column): string {
  const [, owner = `'all'`] = owners.find(([column]) => columns.includes(column)) ?? [];
  const without = uses.includes(table) ? ` - 'used_at'` : '';
  return `select ${owner} as owner, md5('${table}' || (to_jsonb(t)${without})::text) as row from ${schema}.${table} t`;
}

/** The owners whose rows differ between two states. */
export const changedBetween = (before: State, after: State): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((owner) => before.get(owner) !== after.get(owner));
