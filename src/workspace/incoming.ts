/**
 * Where files stand while they come in: `incoming` beside those that are kept, on the disk that is large enough for them. A folder for temporary
 * files may be in memory.
 */

import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ifThere } from './if-there.ts';
import { syncFolder } from './sync-folder.ts';

/** The folder in which files come in, which is made when the first one comes. */
export async function makeIncoming(folder: string): Promise<string> {
  const incoming = join(resolve(folder), 'incoming');
  const made = await mkdir(incoming, { recursive: true });
  if (made !== undefined) await syncFolder(join(made, '..'));
  return incoming;
}

/** Does work with an empty folder among what comes in, named in full, and removes it with all that is in it. */
export async function withIncoming<Result>(
  folder: string,
  work: (own: string) => Promise<Result>,
): Promise<Result> {
  const own = await mkdtemp(join(await makeIncoming(folder), 'received-'));
  try {
    return await work(own);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/**
 * Removes what processes that were killed have left, as far as it was last written before a moment, in milliseconds since 1970. What is younger may
 * be coming in right now, to another process.
 */
export async function sweepIncoming(folder: string, before: number): Promise<void> {
  const incoming = join(folder, 'incoming');
  for (const name of (await ifThere(readdir(incoming))) ?? []) {
    const path = join(incoming, name);
    const found = await ifThere(stat(path));
    if (found !== undefined && found.mtimeMs < before) await rm(path, { recursive: true, force: true });
  }
}
