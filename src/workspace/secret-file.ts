/** Secrets in files of their own, readable by their owner alone. */

import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ifThere } from './if-there.ts';
import { syncFolder } from './sync-folder.ts';

/** The text of a file of a folder. Where there is none it is made; of several who make one at once, the first one's stands for all. */
export async function ensureSecretFile(folder: string, name: string, make: () => string): Promise<string> {
  const path = join(folder, name);
  return (await ifThere(readFile(path, 'utf8'))) ?? (await makeFile(folder, path, make()));
}

/** Whole and on the disk before it has its name, and its name on the disk before anything is done with it. */
async function makeFile(folder: string, path: string, text: string): Promise<string> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncFolder(dirname(made));
  const draft = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(draft, path).catch((error: unknown) => {
      if (!isTaken(error)) throw error;
    });
    await syncFolder(folder);
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(path, 'utf8');
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';
