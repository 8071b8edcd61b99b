/** Opens the store: the only place that knows which PostgreSQL there is. */

import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, PostgresDialect } from 'kysely';
import type { Client } from 'pg';
import { Problem } from '../core/problem.ts';
import { openPool, withClient } from './client.ts';
import { roles, urlOfRole } from './database-url.ts';
import { startEmbedded } from './embedded.ts';
import { ensureEmbeddedDatabase } from './embedded-database.ts';
import { toProblem } from './failure.ts';
import { migrate } from './migrate.ts';
import { ensureRoles } from './roles.ts';
import { storeOn } from './store-on.ts';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';

/** How a store is opened. */
export type OpenOptions = {
  /** Told of the text of every statement that is sent for an office. */
  readonly onStatement?: (text: string) => void;
  /** Told when the embedded server was started again after its death, and whenever that did not succeed; it is tried until it does. */
  readonly tell?: (event: 'restarted' | Error) => void;
};

/** Where the data is: in a folder, with the embedded server on it (`binaries` names other programs), or in a database of yours. */
export type Place =
  | { readonly folder: string; readonly binaries?: string | undefined }
  | { readonly url: string };

/** Opens the store of a place; closing it leaves the embedded server too. Throws a Problem where that cannot be. */
export async function openStore(place: Place, options: OpenOptions = {}): Promise<Store> {
  if ('url' in place) return openDatabase(place.url, options);
  const { tell } = options;
  const server = await startEmbedded({ ...place, ...(tell && { tell }) });
  const leave = async (store: Store): Promise<void> => {
    await store.close();
    await server.stop();
  };
  try {
    const store = await openPatiently(async () =>
      openDatabase(await ensureEmbeddedDatabase(server), options),
    );
    return { ...store, close: () => leave(store) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** How long is waited for the embedded server where it dies while the store is opened: it is started again by itself. */
const patience = { forMs: 15_000, everyMs: 100 };

async function openPatiently(open: () => Promise<Store>): Promise<Store> {
  const start = performance.now();
  for (;;) {
    try {
      return await open();
    } catch (error) {
      const problem = toProblem(error);
      const isGone = problem instanceof Problem && problem.code === 'database-unreachable';
      if (!isGone || performance.now() - start > patience.forMs) throw problem;
      await sleep(patience.everyMs);
    }
  }
}

/**
 * Opens the store in a database of yours, named by the URL of its owner: a role that may make roles and is no superuser. Makes the roles that are
 * missing and brings the layout up to date first. Throws a Problem where the database is not fit.
 */
export async function openDatabase(ownerUrl: string, options: OpenOptions = {}): Promise<Store> {
  const url = urlOfRole(ownerUrl, 'strand_app');
  await prepare(ownerUrl).catch((error: unknown) => {
    throw toProblem(error);
  });
  const { onStatement } = options;
  const connection = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: openPool(url, { most: 10, waitMs: 5000 }) }),
    ...(onStatement && { log: ({ query }) => onStatement(query.sql) }),
  });
  return storeOn(connection, url);
}

async function prepare(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    await refuseUnfit(owner);
    await ensureRoles(owner, ownerUrl);
    await refuseMighty(owner);
    await migrate(owner);
  });
}

async function refuseUnfit(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ number: number; version: string; encoding: string }>(
    `select current_setting('server_version_num')::integer as number,
            current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
  );
  for (const { number, version, encoding } of rows) {
    if (number < 150_000 || encoding !== 'UTF8')
      throw new Problem('database-unsuitable', { version, encoding });
  }
}

/** Row-level security is nothing to a superuser, so neither the owner nor any other role may be one. */
async function refuseMighty(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ role: string }>(
    `select rolname as role from pg_roles
     where (rolname = current_user or rolname = any($1)) and (rolsuper or rolbypassrls) order by rolname`,
    [roles],
  );
  const [found] = rows;
  if (found !== undefined) throw new Problem('database-superuser', found);
}
