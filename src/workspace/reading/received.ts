import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../../core/problem.ts';

/** What somebody sends: at most `mostBytes` bytes of it are taken. */
export type Received = { readonly bytes: AsyncIterable<Uint8Array>; readonly mostBytes: number };

/** Where something that was received stands, and a folder beside it that is empty. */
export type Place = { readonly path: string; readonly folder: string };

/** Keeps what is received in a file while `work` is done, and removes it. Throws Problem `input-too-large` where there is more of it. */
export async function withReceived<Result>(
  { bytes, mostBytes }: Received,
  work: (place: Place) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'strand-received-'));
  try {
    const path = join(folder, 'received');
    await writeFile(path, atMost(bytes, mostBytes), { mode: 0o600 });
    const empty = join(folder, 'unpacked');
    await mkdir(empty);
    return await work({ path, folder: empty });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* atMost(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let actual = 0;
  for await (const part of bytes) {
    actual += part.byteLength;
    if (actual > most) throw new Problem('input-too-large', { actual, most });
    yield part;
  }
}
