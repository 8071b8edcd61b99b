/** Programs of PostgreSQL that a harness puts between the product and the embedded ones: with other settings, or under a tracer. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareBinaries } from '../../src/store/embedded/binaries.ts';
import { findPostmaster } from '../../src/store/embedded/postmaster-file.ts';
import { chooseServerUser } from '../../src/store/embedded/server-user.ts';
import { tracedCalls } from './steps.ts';

/** What is different from the embedded server. */
export type Wrapping = {
  /** Settings that the server gets after those of the product, so that they count. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A file for the trace of each server that is started; its process id is appended. */
  readonly trace?: string;
};

/** An empty folder that others may enter, where there is one in memory. */
export function makeWorkFolder(): string {
  const folder = mkdtempSync(join(isRoomy('/dev/shm') ? '/dev/shm' : tmpdir(), 'strand-soak-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes a work folder, with what may still run on the data folders in it. */
export async function clearWorkFolder(work: string): Promise<void> {
  for (const { name } of readdirSync(work, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    await endServer(join(work, name));
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}

/** Ends the embedded server of a folder at once, where one runs, and waits until it has gone. */
export async function endServer(folder: string): Promise<void> {
  const data = join(folder, 'postgres');
  if (!existsSync(join(data, 'PG_VERSION'))) return;
  const found = findPostmaster(realpathSync(data));
  if (found === undefined) return;
  process.kill(found.pid, 'SIGQUIT');
  while (findPostmaster(realpathSync(data)) !== undefined) await sleep(5);
}

/** Writes the programs into a folder, which it makes, and gives it. Segments of the log are of 1 MB, so that a short run goes through several. */
export async function wrapPostgres(folder: string, { settings = {}, trace }: Wrapping): Promise<string> {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o755);
  const real = await prepareBinaries({ home, user: chooseServerUser(home) });
  const libraries = `export LD_LIBRARY_PATH=${quoted(real.environment['LD_LIBRARY_PATH'] ?? '')}`;
  const postgres = quoted(join(real.folder, 'postgres'));
  const given = Object.entries(settings).map(([name, value]) => `-c ${quoted(`${name}=${value}`)}`);
  const tracer =
    trace === undefined
      ? ''
      : `strace -D -f --seccomp-bpf -y -xx -q -s 4000000 -e trace=${tracedCalls} -o ${quoted(trace)}.$$ `;
  writeProgram(join(folder, 'postgres'), [
    libraries,
    `case "$1" in --version) exec ${postgres} "$@";; esac`,
    `exec ${tracer}${postgres} "$@" ${given.join(' ')}`,
  ]);
  writeProgram(join(folder, 'initdb'), [
    libraries,
    `exec ${quoted(join(real.folder, 'initdb'))} "$@" --wal-segsize=1`,
  ]);
  return folder;
}

function writeProgram(file: string, lines: readonly string[]): void {
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(file, 0o755);
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function isRoomy(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > 2_000_000_000;
  } catch {
    // There is no such folder on this system.
    return false;
  }
}
