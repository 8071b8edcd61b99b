/** Connections to PostgreSQL: one for a moment, or a pool. */

import type { PostgresPool } from 'kysely';
import { Client, Pool, type PoolClient, TypeOverrides, types } from 'pg';

const limits = {
  statement_timeout: 30_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 60_000,
  keepAlive: true,
} as const;

/** Runs `work` on a connection of its own. Statements of the owner, who migrates, may take their time. */
export async function withClient<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = await connectClient(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A connection that somebody else will end. `lost` is told once when the server is gone. */
export async function connectClient(url: string, lost: () => void = () => undefined): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
  // Without a listener a lost connection would end the process; whoever uses it is told by the query that fails.
  client.on('error', ignore);
  client.on('end', lost);
  await client.connect();
  return client;
}

/**
 * Up to `most` connections, each with limits on how long a statement, a lock and an idle transaction may take. Whoever finds all of them in use
 * waits for `waitMs` at most. What is `bigint` comes as a number: moments, counters and sizes.
 */
export function openPool(
  url: string,
  { most, waitMs }: { readonly most: number; readonly waitMs: number },
): PostgresPool {
  const wait = { max: most, connectionTimeoutMillis: waitMs };
  const pool = new Pool({ connectionString: url, types: withNumbers, ...wait, ...limits });
  // As above, for connections that lie idle and for those in use.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return { connect: async () => strict(await pool.connect()), end: () => pool.end() };
}

const ignore = (): void => undefined;

const withNumbers = new TypeOverrides();
withNumbers.setTypeParser(types.builtins.INT8, Number);

type PoolConnection = Awaited<ReturnType<PostgresPool['connect']>>;

/**
 * PostgreSQL answers COMMIT of a transaction that has failed with ROLLBACK and no error. Whoever swallows an error of a statement would
 * believe that all was saved; here it is an error.
 */
function strict(client: PoolClient): PoolConnection {
  const query = async (text: string, parameters: readonly unknown[] = []) => {
    const result = await client.query(text, [...parameters]);
    if (text === 'commit' && result.command !== 'COMMIT')
      throw new Error('the transaction had failed before');
    return result;
  };
  return { query: query as unknown as PoolConnection['query'], release: () => client.release() };
}
