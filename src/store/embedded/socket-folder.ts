/** The folder of the server's socket: short, since the path of a socket has at most 107 bytes (103 on macOS), and closed to others. */

import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, type ServerUser } from './server-user.ts';

const longestFolder = 85;

/**
 * A folder for the socket of the server on that data, empty and the user's alone: the preferred one, else always the same, else one of a name that
 * nobody could take before. Only where no server runs on the data.
 */
export function makeSocketFolder(data: string, user: ServerUser, preferred: string | undefined): string {
  const places = [tmpdir(), '/tmp'].filter((place) => Buffer.byteLength(place) <= longestFolder - 24);
  const place = places.find((found) => canEnter(user, found)) ?? '/tmp';
  const name = `strand-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`;
  const wanted = [...(preferred === undefined ? [] : [preferred]), join(place, name)];
  const found = wanted.find((folder) => isOurs(folder, user));
  if (found !== undefined) return emptied(found);
  return own(mkdtempSync(join(place, 'strand-')), user);
}

/** Removes the folder after the server has gone; what is not ours stays. */
export function removeSocketFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty, or not there any more: it will be made anew.
  }
}

/** Whether it is the user's alone, made now if it was not there. A link or a folder of somebody else is not. */
function isOurs(folder: string, user: ServerUser): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    own(folder, user);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return false;
  }
  const found = lstatSync(folder);
  const isTheirs = found.uid === (user.uid ?? process.getuid?.());
  return found.isDirectory() && isTheirs && (found.mode & 0o077) === 0;
}

function own(folder: string, user: ServerUser): string {
  chmodSync(folder, 0o700);
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  return folder;
}

function emptied(folder: string): string {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  return folder;
}
