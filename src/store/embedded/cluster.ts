/** The data folder of the server (a "cluster" to PostgreSQL): made once, whole or not at all, and of one major version. */

import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Problem } from '../../core/problem.ts';
import type { Binaries } from './binaries.ts';
import type { ServerUser } from './server-user.ts';

/** The server's superuser. Nobody but Strand reaches the socket, so it has no password. */
export const superuser = 'strand_superuser';

const draftPrefix = 'postgres.new-';

/** Where the server's data lies in Strand's data folder, which may lead to another disk. */
export function clusterFolder(home: string): string {
  const folder = join(home, 'postgres');
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** Makes the data where there is none yet. Throws a Problem where it is of another major version. Only under the folder's lock. */
export async function ensureCluster(home: string, binaries: Binaries, user: ServerUser): Promise<void> {
  const data = clusterFolder(home);
  removeDrafts(home);
  if (existsSync(data)) return refuseOtherVersion(data, binaries.major);
  const draft = mkdtempSync(join(home, draftPrefix));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(draft, user.uid, user.gid);
  await initialise(draft, binaries, user);
  // initdb has synced what it made; what follows makes the name last as well.
  renameSync(draft, data);
  syncFolder(home);
  syncFolder(dirname(home));
}

/** What a start that was cut short left behind. Its initdb may still be writing there; then it is removed next time. */
function removeDrafts(home: string): void {
  for (const name of readdirSync(home).filter((found) => found.startsWith(draftPrefix))) {
    try {
      rmSync(join(home, name), { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
    }
  }
}

function refuseOtherVersion(data: string, major: number): void {
  const file = join(data, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (found === '') throw new Problem('database-cannot-start', { why: `${file} is missing` });
  if (found !== String(major)) {
    throw new Problem('data-of-other-version', { folder: data, found, actual: String(major) });
  }
}

async function initialise(draft: string, binaries: Binaries, user: ServerUser): Promise<void> {
  const locale =
    binaries.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale-provider=libc', '--locale=C.UTF-8'];
  const options = ['--auth-local=trust', '--auth-host=reject', '--data-checksums', '--encoding=UTF8'];
  const child = spawn(
    join(binaries.folder, 'initdb'),
    ['-D', draft, '-U', superuser, ...options, ...locale, '--no-instructions'],
    { ...user, cwd: draft, env: binaries.environment, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [complaint, code] = await Promise.all([text(child.stderr), ended]).catch((error: unknown) => [
    String(error),
    undefined,
  ]);
  if (code !== 0) throw new Problem('database-cannot-start', { why: `initdb: ${String(complaint).trim()}` });
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
