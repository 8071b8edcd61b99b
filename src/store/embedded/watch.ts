/**
 * A connection by which each Strand knows at once that the server has died, and the server knows which Strands are there: it ends with the process
 * that holds it, however that ends.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { failureKindOf, sqlStateOf } from '../failure.ts';
import { superuser } from './cluster.ts';
import { port } from './postmaster-file.ts';

/** Who watches which server: `name` is that of one watcher alone. */
export type Watcher = { readonly socketFolder: string; readonly name: string };

/** A watch that is kept: its connection, and the moment at which that has ended. */
export type Watch = { readonly client: Client; readonly ended: Promise<void> };

const prefix = 'strand-watch';
const lookEveryMs = 20;

/** Watches a server, once it is ready; `undefined` where it ends before that. `isAlive` says whether its process is there. */
export async function watchServer(watcher: Watcher, isAlive: () => boolean): Promise<Watch | undefined> {
  while (isAlive()) {
    const watch = await tryConnect(watcher);
    if (watch !== undefined) return watch;
    await sleep(lookEveryMs);
  }
  return undefined;
}

/** Ends a watch; gives how many others there were. Only under the folder's lock. */
export async function endWatch({ client }: Watch): Promise<number> {
  // The server lists a connection for some moments after its end; under another name it is no watch any more.
  await client.query("set application_name = 'strand'");
  let others = await countWatches(client);
  // So also those whose process was killed a moment ago.
  for (let looks = 0; others > 0 && looks < 10; looks += 1) {
    await sleep(lookEveryMs);
    others = await countWatches(client);
  }
  await client.end();
  return others;
}

async function tryConnect({ socketFolder, name }: Watcher): Promise<Watch | undefined> {
  const client = new Client({
    host: socketFolder,
    port,
    user: superuser,
    database: 'postgres',
    application_name: `${prefix} ${name}`,
    ssl: false,
    connectionTimeoutMillis: 60_000,
  });
  // Without a listener a lost connection would end the process.
  client.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  try {
    await client.connect();
    return { client, ended };
  } catch (error) {
    await client.end();
    if (failureKindOf(error) === 'lost' || sqlStateOf(error) === '53300') return undefined;
    throw error;
  }
}

async function countWatches(client: Client): Promise<number> {
  const { rows } = await client.query<{ watches: number }>(
    'select count(*)::integer as watches from pg_stat_activity where application_name like $1',
    [`${prefix} %`],
  );
  return rows[0]?.watches ?? 0;
}
