import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../core/problem.ts';
import type { FileFolder } from '../file-folder.ts';
import { refuseFullDisk } from '../refuse-full-disk.ts';

/** What somebody sends: at most `mostBytes` bytes of it are taken. */
export type Received = { readonly bytes: AsyncIterable<Uint8Array>; readonly mostBytes: number };

/** Where something that was received stands, and a folder beside it that is empty. */
export type Place = { readonly path: string; readonly folder: string };

/**
 * Keeps what is received in a file on the disk of the files while `work` is done, and removes it. Throws Problems `input-too-large` where there is
 * more of it, and `disk-full`.
 */
export async function withReceived<Result>(
  files: FileFolder,
  { bytes, mostBytes }: Received,
  work: (place: Place) => Promise<Result>,
): Promise<Result> {
  return files.receive(async (own) => {
    const place = { path: join(own, 'received'), folder: join(own, 'unpacked') };
    await refuseFullDisk(async () => {
      await writeFile(place.path, atMost(bytes, mostBytes), { mode: 0o600 });
      await mkdir(place.folder);
    });
    return work(place);
  });
}

async function* atMost(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let actual = 0;
  for await (const part of bytes) {
    actual += part.byteLength;
    if (actual > most) throw new Problem('input-too-large', { actual, most });
    yield part;
  }
}
