/**
 * Files beside the database, named by the SHA-256 of what is in them: `ab/abcd…`. A file is whole and on the disk before its name is given, and
 * never changes. Names that people gave to files are never used here.
 */

import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../core/problem.ts';
import { ifThere, sizeIfThere } from './if-there.ts';
import { makeIncoming, sweepIncoming, withIncoming } from './incoming.ts';
import { refuseFullDisk } from './refuse-full-disk.ts';
import { syncFolder } from './sync-folder.ts';

/** A folder of files. */
export type FileFolder = {
  /** Keeps bytes; throws Problem `input-too-large` past `mostBytes` and `disk-full`, and nothing is kept. */
  readonly keep: (
    bytes: AsyncIterable<Uint8Array>,
    mostBytes?: number,
  ) => Promise<{ readonly sha256: string; readonly sizeBytes: number }>;
  /** The bytes of a file; throws Problem `file-missing` where it is not there. */
  readonly read: (sha256: string) => AsyncIterable<Uint8Array>;
  readonly has: (sha256: string) => Promise<boolean>;
  /** How many bytes a file has; `undefined` where it is not there. */
  readonly findSize: (sha256: string) => Promise<number | undefined>;
  /** The names of all files. */
  readonly list: () => AsyncIterable<string>;
  /** Whether a file still holds what its name says. */
  readonly isWhole: (sha256: string) => Promise<boolean>;
  /** Does work with an empty folder on the disk of the files, which is none of them and is removed in the end. */
  readonly receive: <Result>(work: (own: string) => Promise<Result>) => Promise<Result>;
  /** Removes what was coming in when a process was killed, last written before a moment in milliseconds since 1970. */
  readonly sweep: (before: number) => Promise<void>;
};

const shape = /^[0-9a-f]{64}$/;

/** The files of a folder, which is made when the first one comes. */
export function openFileFolder(folder: string): FileFolder {
  const pathOf = (sha256: string): string => {
    if (!shape.test(sha256)) throw new Problem('file-missing', { sha256 });
    return join(folder, sha256.slice(0, 2), sha256);
  };
  const has = async (sha256: string): Promise<boolean> => (await sizeIfThere(pathOf(sha256))) !== undefined;
  async function* read(sha256: string): AsyncGenerator<Uint8Array> {
    const path = pathOf(sha256);
    if ((await sizeIfThere(path)) === undefined) throw new Problem('file-missing', { sha256 });
    const bytes: AsyncIterable<Uint8Array> = createReadStream(path);
    yield* bytes;
  }
  return {
    keep: (bytes, mostBytes = Number.POSITIVE_INFINITY) =>
      refuseFullDisk(() => keepIn(folder, { bytes, mostBytes, pathOf })),
    read,
    has,
    findSize: async (sha256) => sizeIfThere(pathOf(sha256)),
    list: () => listIn(folder),
    isWhole: async (sha256) => {
      const hash = createHash('sha256');
      for await (const part of read(sha256)) hash.update(part);
      return hash.digest('hex') === sha256;
    },
    receive: (work) => withIncoming(folder, work),
    sweep: (before) => sweepIncoming(folder, before),
  };
}

type Keeping = {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly mostBytes: number;
  readonly pathOf: (sha256: string) => string;
};

async function keepIn(folder: string, { bytes, mostBytes, pathOf }: Keeping) {
  const draft = join(await makeIncoming(folder), randomUUID());
  try {
    const { sha256, sizeBytes } = await writeDraft(draft, bytes, mostBytes);
    const path = pathOf(sha256);
    await mkdir(join(path, '..'), { recursive: true });
    await rename(draft, path);
    await syncFolder(join(path, '..'));
    await syncFolder(folder);
    return { sha256, sizeBytes };
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(draft: string, bytes: AsyncIterable<Uint8Array>, mostBytes: number) {
  const hash = createHash('sha256');
  const file = await open(draft, 'wx', 0o600);
  let sizeBytes = 0;
  try {
    for await (const part of bytes) {
      sizeBytes += part.byteLength;
      if (sizeBytes > mostBytes) throw new Problem('input-too-large', { actual: sizeBytes, most: mostBytes });
      hash.update(part);
      await file.writeFile(part);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}

async function* listIn(folder: string): AsyncGenerator<string> {
  for (const part of (await namesIn(folder)).filter((name) => name.length === 2)) {
    for (const name of await namesIn(join(folder, part))) if (shape.test(name)) yield name;
  }
}

const namesIn = async (folder: string): Promise<readonly string[]> =>
  ((await ifThere(readdir(folder))) ?? []).toSorted();
