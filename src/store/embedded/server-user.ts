/** The user that the server runs as: PostgreSQL refuses to be root. */

import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Problem } from '../../core/problem.ts';

/** A user of the system; nothing where we are an ordinary one, whom the server then runs as too. */
export type ServerUser = { readonly uid?: number; readonly gid?: number };

/** The environment of programs that we start: none of ours reaches them. */
export const plainEnvironment = { LC_ALL: 'C', PATH: '/usr/bin:/bin' } as const;

/** Where we are root: who owns the data; for new data a user named strand, else nobody. */
export function chooseServerUser(data: string): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return findUser('strand') ?? findUser('nobody') ?? { uid: 65_534, gid: 65_534 };
}

/** Whether the user can get into a folder. */
export function canEnter(user: ServerUser, folder: string): boolean {
  return shellSays(user, 'cd -- "$0"', folder);
}

/** Throws a Problem where the user cannot get into a folder. */
export function needsEntry(user: ServerUser, folder: string): void {
  if (canEnter(user, folder)) return;
  throw new Problem('data-folder-unreachable', { folder, user: String(user.uid ?? process.getuid?.()) });
}

/** Whether a condition of the shell on a path, which is `$0` in it, holds for the user. */
export function shellSays(user: ServerUser, condition: string, path: string): boolean {
  const options = { ...user, cwd: '/', env: plainEnvironment, stdio: 'ignore' } as const;
  return spawnSync('/bin/sh', ['-c', condition, path], options).status === 0;
}

function findUser(name: string): ServerUser | undefined {
  const ask = (what: string): number =>
    Number(
      execFileSync('id', [what, name], {
        encoding: 'utf8',
        env: plainEnvironment,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    // There is no such user here.
    return undefined;
  }
}
