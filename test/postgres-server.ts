/** A PostgreSQL server of its own for the tests of one worker: the embedded one, or one that is installed. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** Where the programs of a server stand, and what they need around them. */
export type Binaries = { readonly folder: string; readonly environment: Readonly<Record<string, string>> };

/** A server that is running on a Unix socket alone, port 5432, until this process ends, however it ends. Its superuser is `postgres`. */
export type PostgresServer = {
  readonly socketFolder: string;
  readonly superuserUrl: (database: string) => string;
  /** Ends the server as a crash would, and starts it again. */
  readonly crash: () => Promise<void>;
};

const password = 'test';

/** The user whom a server runs as: not root, which it refuses. */
export const serverUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Makes a cluster and starts it. With `scram-sha-256` everyone needs a password, as on a server that others use too. */
export async function startPostgres(
  binaries: Binaries,
  auth: 'scram-sha-256' | 'trust',
): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'strand-pg-'));
  const socketFolder = join(home, 'socket');
  ownFolder(home);
  ownFolder(socketFolder);
  makeCluster(binaries, home, auth);
  const superuserUrl = (database: string): string =>
    `postgres://postgres:${password}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`;
  const start = async (): Promise<ChildProcess> => {
    const child = spawnServer(binaries, home);
    await untilReady(superuserUrl('postgres'));
    return child;
  };
  let running = await start();
  const crash = async (): Promise<void> => {
    const keep = join(home, 'keep');
    writeFileSync(keep, '');
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.stdin?.end();
    await gone;
    rmSync(keep);
    running = await start();
  };
  return { socketFolder, superuserUrl, crash };
}

/** Runs one statement on a connection of its own; gives its rows. */
export async function runSql<Row extends object>(
  url: string,
  text: string,
  parameters: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Row>(text, [...parameters]);
    return rows;
  } finally {
    await client.end();
  }
}

function ownFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (serverUser.uid !== undefined) chownSync(path, serverUser.uid, serverUser.gid);
}

function makeCluster({ folder, environment }: Binaries, home: string, auth: string): void {
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, password);
  const args = ['-D', join(home, 'data'), '-U', 'postgres', `--auth=${auth}`, `--pwfile=${passwordFile}`];
  const made = spawnSync(join(folder, 'initdb'), [...args, '--encoding=UTF8', '--locale=C', '--no-sync'], {
    ...serverUser,
    cwd: home,
    env: { ...environment, LC_ALL: 'C' },
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`);
}

// The shell waits for the end of its input, which comes when this process ends, even by a kill; then the server goes, and its files.
const untilInputEnds = `
  home=$1; shift; exec 3<&0
  "$@" </dev/null & server=$!
  cat <&3 >/dev/null
  kill -QUIT $server; wait $server
  [ -e "$home/keep" ] || rm -rf "$home"`;

function spawnServer({ folder, environment }: Binaries, home: string): ChildProcess {
  const args = ['-D', join(home, 'data'), '-k', join(home, 'socket'), '-h', '', '-p', '5432'];
  // Syncs are for a machine that loses power; here it is only the server that dies.
  const settings = ['-c', 'max_connections=200', '-c', 'fsync=off'];
  const child = spawn(
    '/bin/sh',
    ['-c', untilInputEnds, 'sh', home, join(folder, 'postgres'), ...args, ...settings],
    {
      ...serverUser,
      cwd: home,
      env: { PATH: '/usr/bin:/bin', ...environment, LC_ALL: 'C' },
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    },
  );
  child.unref();
  return child;
}

/** A machine that is busy with much else takes its time. */
const mostStartMs = 45_000;

async function untilReady(url: string): Promise<void> {
  const deadline = performance.now() + mostStartMs;
  while (performance.now() < deadline) {
    const isReady = await runSql(url, 'select 1').then(
      () => true,
      () => false,
    );
    if (isReady) return;
    await sleep(20);
  }
  throw new Error('the server did not start');
}
