/** The private key that signs roots. It stands in a file of its own, never in the database or a backup: who steals those cannot sign. */

import { type KeyObject, createPrivateKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ifThere } from './if-there.ts';
import { syncFolder } from './sync-folder.ts';

const fileName = 'journal-root.pem';

/** The Ed25519 key of a folder. Where there is none it is made, readable by the owner alone. */
export async function ensureSigningKey(folder: string): Promise<KeyObject> {
  const path = join(folder, fileName);
  return createPrivateKey((await ifThere(readFile(path, 'utf8'))) ?? (await makeKey(folder, path)));
}

/** Whole and on the disk before it has its name, and its name on the disk before anything is signed with it; of several who make one at once, the first one's stands for all. */
async function makeKey(folder: string, path: string): Promise<string> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncFolder(dirname(made));
  const { privateKey } = generateKeyPairSync('ed25519');
  const draft = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
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
