/** Everything that is kept, as one sign for each owner that changes with every write: a project, an office, a user, or all. */

import { readdirSync } from 'node:fs';
import { Client } from 'pg';

/** The sign of each owner's rows by the owner: `project …`, `office …`, `user …`, `all`, and `files` for the names in the folder of files. */
export type State = ReadonlyMap<string, string>;

/** Reads the state of a database and a folder. */
export type StateReader = {
  readonly read: () => Promise<State>;
  readonly close: () => Promise<void>;
};

/** Counted tries and known places are no state of anybody; when something was last used is noted by whoever is let in. */
const passedOver = ['public.tries', 'public.places'];
const uses = ['sessions', 'tokens', 'passkeys'];

const ownerColumns: readonly (readonly [column: string, owner: string])[] = [
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
  const query = { name: 'state', text: kept.map(signsOf).join(' union all ') };
  let last: { readonly written: string; readonly signs: Signs } | undefined;
  const readSigns = async (): Promise<Signs> => {
    // Where the server has written nothing to its log, nothing can have changed.
    const { rows: ends } = await client.query<{ written: string }>(
      'select pg_current_wal_insert_lsn()::text as written',
    );
    const written = ends[0]?.written ?? '';
    if (last?.written === written) return last.signs;
    last = { written, signs: byOwner((await client.query<Sign>(query)).rows) };
    return last.signs;
  };
  return {
    read: async () => {
      const names = readdirSync(folder, { recursive: true }).map(String).toSorted().join(' ');
      return new Map([...(await readSigns()), ['files', names]]);
    },
    close: () => client.end(),
  };
}

/** How many rows of a table somebody has, and the sum of the transactions that wrote them. */
type Sign = { readonly table: string; readonly owner: string; readonly sign: string };
type Signs = readonly (readonly [owner: string, signs: string])[];

// A row that is written anew has a later transaction than it had, so that the sum grows; one more or one less changes how many there are.
function signsOf(column: Column): string {
  const { schema, table, columns } = column;
  const [, owner = `'all'`] = ownerColumns.find(([name]) => columns.includes(name)) ?? [];
  const newest = uses.includes(table)
    ? `md5(string_agg((to_jsonb(t) - 'used_at')::text, '' order by (to_jsonb(t) - 'used_at')::text))`
    : 'sum(xmin::text::bigint)';
  return `select '${table}' as table, ${owner} as owner, count(*) || ' ' || ${newest} as sign from ${schema}.${table} t group by 2`;
}

function byOwner(rows: readonly Sign[]): Signs {
  const all = new Map<string, string[]>();
  for (const { table, owner, sign } of rows) {
    const own = all.get(owner) ?? [];
    all.set(owner, [...own, `${table} ${sign}`]);
  }
  return [...all].map(([owner, signs]) => [owner, signs.toSorted().join(', ')]);
}

/** The owners whose rows differ between two states. */
export const changedBetween = (before: State, after: State): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((owner) => before.get(owner) !== after.get(owner));
