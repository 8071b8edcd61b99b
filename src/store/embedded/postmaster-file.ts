/** The file in which a running server says where it is, and whether it is still true. */

import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { Problem } from '../../core/problem.ts';
import { isProcessOf } from './process-identity.ts';

/** A server that runs: its process, and the folder of its socket once it has one. */
export type Postmaster = { readonly pid: number; readonly socketFolder: string | undefined };

/** The port, which on a socket is but a part of its name. */
export const port = 5432;

/** The server that runs on that data, as far as this machine or container can see; `data` is a real path. */
export function findPostmaster(data: string): Postmaster | undefined {
  const said = readPostmaster(data);
  return said !== undefined && isProcessOf(said.pid, data) ? said : undefined;
}

/** Where the last server on that data had its socket, be it running or not. In a copy of the data the file speaks of the server of the original. */
export function lastSocketFolder(data: string): string | undefined {
  const isOfData = linesOf(data)?.[1] === data;
  return isOfData ? readPostmaster(data)?.socketFolder : undefined;
}

/**
 * Throws a Problem where a server that we cannot see, as in another container, answers on the socket in the data folder itself; else removes a
 * file that would keep a server from starting although nobody runs. Only under the folder's lock, and where no server is to be seen.
 */
export async function clearPostmaster(data: string): Promise<void> {
  if (await answersInFolder(data)) throw new Problem('data-folder-in-use', { folder: data });
  const lines = linesOf(data);
  // Where the process is gone the server itself takes over, and first makes sure that none of its children is left.
  const isSettled = lines === undefined || (isPid(lines[0]) && !isAlive(Number(lines[0])));
  if (!isSettled) rmSync(fileOf(data), { force: true });
  for (const name of [socketName, `${socketName}.lock`]) rmSync(join(data, name), { force: true });
}

const socketName = `.s.PGSQL.${port}`;
const longestSocketPath = 103;

function fileOf(data: string): string {
  return join(data, 'postmaster.pid');
}

function readPostmaster(data: string): Postmaster | undefined {
  const [pid, , , , socketFolder] = linesOf(data) ?? [];
  if (!isPid(pid)) return undefined;
  return { pid: Number(pid), socketFolder: socketFolder === '' ? undefined : socketFolder };
}

function linesOf(data: string): readonly string[] | undefined {
  try {
    return readFileSync(fileOf(data), 'utf8').split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isPid(line: string | undefined): boolean {
  return line !== undefined && /^[1-9]\d*$/.test(line);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The path of a folder may be longer than a socket's may be; on Linux an open folder has a short one. */
async function answersInFolder(data: string): Promise<boolean> {
  const isShort = process.platform === 'linux';
  const handle = openSync(data, 'r');
  try {
    const path = join(isShort ? `/proc/self/fd/${handle}` : data, socketName);
    return Buffer.byteLength(path) <= longestSocketPath && (await answers(path));
  } finally {
    closeSync(handle);
  }
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
