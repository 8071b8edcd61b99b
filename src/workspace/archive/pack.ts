/** Writes a `.strand` file, as a stream whose memory does not grow with what goes through it. */

import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { pipeline as drain } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { canonicalJson } from '../../core/base/hash.ts';
import { type Pack, pack } from 'tar-stream';
import { Problem } from '../../core/problem.ts';
import { type ArchiveHead, fileName, headName, manifestName } from './archive.ts';
import { encrypt } from './encryption.ts';
import { startTally, type Tally } from './tally.ts';

/** What goes into a file after its head: lines under the name of their entry, or a file that a project holds. */
export type PackedEntry =
  | { readonly name: string; readonly lines: readonly string[] }
  | { readonly sha256: string; readonly sizeBytes: number; readonly bytes: AsyncIterable<Uint8Array> };

/** What is packed, and the passphrase where it is to be encrypted. */
export type Packing = {
  readonly head: ArchiveHead;
  readonly entries: AsyncIterable<PackedEntry>;
  readonly passphrase?: string | undefined;
};

/** The bytes of a `.strand` file. Throws Problem `file-damaged` for a file that is not what its name says. */
export function packArchive({ head, entries, passphrase }: Packing): AsyncIterable<Uint8Array> {
  const bytes = zip(head, entries);
  return passphrase === undefined ? bytes : encrypt(bytes, passphrase);
}

async function* zip(head: ArchiveHead, entries: AsyncIterable<PackedEntry>): AsyncGenerator<Uint8Array> {
  const tar = pack();
  const gzip = createGzip();
  pipeline(tar, gzip, () => undefined);
  const moment = new Date(head.madeAt);
  const feeding = feed({ tar, moment, tally: startTally() }, head, entries).catch((error: unknown) => {
    gzip.destroy(error instanceof Error ? error : new Error(String(error)));
    tar.destroy();
  });
  try {
    const zipped: AsyncIterable<Uint8Array> = gzip;
    let isFirst = true;
    for await (const part of zipped) {
      yield isFirst ? withPlainHeader(part) : part;
      isFirst = false;
    }
    await feeding;
  } finally {
    gzip.destroy();
    tar.destroy();
  }
}

/** What every file begins with: gzip, deflate, no flags, no time, no system. A reader can then tell each of these bytes from damage. */
export const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

function withPlainHeader(part: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(part);
  copy.set(gzipHeader.subarray(0, copy.length));
  return copy;
}

type Feed = { readonly tar: Pack; readonly moment: Date; readonly tally: Tally };

async function feed(feeding: Feed, head: ArchiveHead, entries: AsyncIterable<PackedEntry>): Promise<void> {
  const { tar, tally } = feeding;
  await putLines(feeding, { name: headName, lines: [`${canonicalJson(head)}\n`] });
  for await (const entry of entries) {
    if ('lines' in entry) await putLines(feeding, entry);
    else await putFile(feeding, entry);
  }
  await put(feeding, manifestName, tally.manifest());
  tar.finalize();
}

async function putLines(
  feeding: Feed,
  { name, lines }: Extract<PackedEntry, { readonly name: string }>,
): Promise<void> {
  const bytes = Buffer.from(lines.join(''), 'utf8');
  feeding.tally.addLines(name, bytes);
  await put(feeding, name, bytes);
}

function put({ tar, moment }: Feed, name: string, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    tar.entry({ name, mtime: moment }, Buffer.from(bytes), (error) => (error ? reject(error) : resolve()));
  });
}

async function putFile(
  { tar, moment, tally }: Feed,
  file: Extract<PackedEntry, { readonly sha256: string }>,
): Promise<void> {
  const { sha256, sizeBytes } = file;
  const name = fileName(sha256);
  await drain(Readable.from(asNamed(file)), tar.entry({ name, size: sizeBytes, mtime: moment }));
  tally.add(name, { sizeBytes, sha256 });
}

/** The bytes of a file, as long as they are those of its name. */
async function* asNamed({
  sha256,
  sizeBytes,
  bytes,
}: Extract<PackedEntry, { readonly sha256: string }>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const part of bytes) {
    hash.update(part);
    size += part.byteLength;
    if (size > sizeBytes) throw new Problem('file-damaged', { sha256 });
    yield part;
  }
  if (size !== sizeBytes || hash.digest('hex') !== sha256) throw new Problem('file-damaged', { sha256 });
}
