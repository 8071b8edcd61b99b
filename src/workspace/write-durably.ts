/** Files that are whole and on the disk before they have their name. */

import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refuseFullDisk } from './refuse-full-disk.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Writes bytes under a name beside the path, lets `check` read them there, and only then gives them their name, in place of an older file. Whatever
 * is thrown, nothing is left behind, and an older file is as it was. Gives how many bytes there are. Throws Problem `disk-full`.
 */
export async function writeDurably(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  check: (draft: string) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const draft = `${path}.${randomUUID()}.part`;
  try {
    const sizeBytes = await refuseFullDisk(() => writeSynced(draft, bytes));
    await check(draft);
    await rename(draft, path);
    await syncFolder(dirname(path));
    return sizeBytes;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeSynced(path: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  let sizeBytes = 0;
  try {
    for await (const part of bytes) {
      await file.writeFile(part);
      sizeBytes += part.byteLength;
    }
    await file.sync();
    return sizeBytes;
  } finally {
    await file.close();
  }
}
