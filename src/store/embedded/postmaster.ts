/** Starts the server so that it outlives us, and stops it so that it need not recover. */

import { spawn } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../core/problem.ts';
import type { Binaries } from './binaries.ts';
import { findPostmaster, port } from './postmaster-file.ts';
import { isProcessOf } from './process-identity.ts';
import type { ServerUser } from './server-user.ts';
import { type Watch, type Watcher, watchServer } from './watch.ts';

/** A server to be started. */
export type PostmasterStart = {
  readonly home: string;
  readonly data: string;
  readonly binaries: Binaries;
  readonly user: ServerUser;
  readonly watcher: Watcher;
};

const largestLogBytes = 4_000_000;
const childrenEndMs = 30_000;
const fastStopMs = 60_000;
const lookEveryMs = 20;

/** Starts the server, detached, and watches it once it is ready. Only under the folder's lock, and where none runs. */
export async function startPostmaster(start: PostmasterStart): Promise<Watch> {
  const deadline = performance.now() + childrenEndMs;
  for (;;) {
    const attempt = launch(start);
    const watch = await watchServer(start.watcher, attempt.isAlive);
    if (watch !== undefined) return watch;
    const why = attempt.complaint();
    // Where a server was killed, its children need a moment to notice; where one was killed while it started, the next may live.
    const passes = why.includes('pre-existing shared memory block') || why.includes('SIGKILL');
    if (!passes || performance.now() >= deadline) throw new Problem('database-cannot-start', { why });
    await sleep(lookEveryMs * 10);
  }
}

/** Stops the server of that data, and waits until it has gone: transactions are taken back, what is committed is on the disk. */
export async function stopPostmaster(data: string): Promise<void> {
  const found = findPostmaster(data);
  if (found === undefined) return;
  process.kill(found.pid, 'SIGINT');
  if (await hasGone(found.pid, data)) return;
  // It will recover at the next start; nothing committed is lost by that either.
  process.kill(found.pid, 'SIGQUIT');
  if (!(await hasGone(found.pid, data)))
    throw new Problem('database-cannot-stop', { pid: String(found.pid) });
}

type Attempt = { readonly isAlive: () => boolean; readonly complaint: () => string };

function launch({ home, data, binaries, user, watcher }: PostmasterStart): Attempt {
  const logFile = freshLog(home);
  const log = openSync(logFile, 'a', 0o600);
  const start = fstatSync(log).size;
  const child = spawn(join(binaries.folder, 'postgres'), serverArguments(data, watcher.socketFolder), {
    ...user,
    cwd: data,
    env: binaries.environment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  const failure: { error?: Error } = {};
  child.on('error', (error) => (failure.error = error));
  return {
    isAlive: () => failure.error === undefined && child.exitCode === null && child.signalCode === null,
    complaint: () => {
      if (failure.error !== undefined) return failure.error.message;
      if (child.signalCode !== null) return `it was ended by ${child.signalCode}`;
      return lastComplaint(readFileSync(logFile).subarray(start).toString());
    },
  };
}

/**
 * What must hold whatever stands in the configuration: no network, and what is committed is on the disk. The log tells of the server's own life;
 * it has no texts of statements and no values, which may be about people. The socket in the data folder itself tells others that it is taken.
 */
function serverArguments(data: string, socketFolder: string): readonly string[] {
  const settings = {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}", .`,
    unix_socket_permissions: '0700',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_checkpoints: 'off',
  };
  return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** The log of the server; an old one that has grown large is kept under another name. */
function freshLog(home: string): string {
  const file = join(home, 'postgres.log');
  if (existsSync(file) && statSync(file).size > largestLogBytes) renameSync(file, `${file}.old`);
  return file;
}

function lastComplaint(log: string): string {
  const lines = log.split('\n').filter((line) => line !== '');
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'it ended without a word';
}

async function hasGone(pid: number, data: string): Promise<boolean> {
  const deadline = performance.now() + fastStopMs;
  while (isProcessOf(pid, data)) {
    if (performance.now() > deadline) return false;
    await sleep(lookEveryMs);
  }
  return true;
}
