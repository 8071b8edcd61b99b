/** The database inside the embedded server, where Strand is its own administrator. */

import { withClient } from './client.ts';
import { urlOfSocket } from './database-url.ts';

/** A server behind a private Unix socket that trusts whoever can reach it; `user` is its superuser. */
export type PrivateServer = { readonly socketFolder: string; readonly port: number; readonly user: string };

const owner = 'strand_migrator';
const database = 'strand';

/** Makes the owner's role and the database where they are not there; gives the owner's URL. The superuser is not used after that. */
export async function ensureEmbeddedDatabase(server: PrivateServer): Promise<string> {
  const { socketFolder: folder, port, user } = server;
  await withClient(urlOfSocket({ folder, port, user, database: 'postgres' }), async (client) => {
    // Two processes that start at once take turns; the lock goes with the connection.
    await client.query('select pg_advisory_lock(7421002)');
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [owner]);
    if (roles.rowCount === 0) await client.query(`create role ${owner} login createrole`);
    const databases = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (databases.rowCount === 0) await client.query(`create database ${database} owner ${owner}`);
  });
  return urlOfSocket({ folder, port, user: owner, database });
}
