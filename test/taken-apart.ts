/** `.strand` files taken apart and put together again by other means than Strand's own, so that tests can damage them. */

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { extract, type Header, pack } from 'tar-stream';

/** An entry of a tar, with whatever its header says. */
export type RawEntry = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly header?: Partial<Header>;
  /** The size that its header claims, where that is another. */
  readonly claimedBytes?: number;
};

/** The entries of a file, in order. */
export async function takeApart(file: Uint8Array): Promise<readonly RawEntry[]> {
  const tar = extract();
  tar.end(gunzipSync(file));
  const entries: RawEntry[] = [];
  for await (const entry of tar) {
    const parts: Buffer[] = [];
    for await (const part of entry) parts.push(Buffer.from(part as Uint8Array));
    entries.push({ name: entry.header.name, bytes: Buffer.concat(parts) });
  }
  return entries;
}

/** A file of these entries. */
export async function putTogether(entries: readonly RawEntry[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, bytes, header } of entries) {
    if (header?.type === 'symlink') tar.entry({ name, ...header });
    else tar.entry({ name, ...header }, bytes);
  }
  tar.finalize();
  const parts: Buffer[] = [];
  for await (const part of tar) parts.push(Buffer.from(part as Uint8Array));
  const bytes = Buffer.concat(parts);
  for (const { name, claimedBytes } of entries)
    if (claimedBytes !== undefined) claim(bytes, name, claimedBytes);
  return zip(bytes);
}

/** Writes another size into the header of an entry, and its checksum. */
function claim(tar: Buffer, name: string, sizeBytes: number): void {
  const header = tar.subarray(tar.indexOf(`${name}\0`)).subarray(0, 512);
  header.write(`${sizeBytes.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
}

/** Bytes in gzip, with the header that Strand writes. */
export function zip(bytes: Uint8Array): Buffer {
  const zipped = gzipSync(bytes);
  zipped.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  return zipped;
}

type Manifest = {
  entries: { name: string; sizeBytes: number; sha256: string }[];
  rows: object;
  heads: object;
};

/** The entries with a manifest that says what they now are; its counts and heads stay, unless others are given. */
export function withManifest(
  entries: readonly RawEntry[],
  other: Partial<Manifest> = {},
): readonly RawEntry[] {
  const own = entries.filter(({ name }) => name !== 'manifest.json');
  const old = entries.find(({ name }) => name === 'manifest.json');
  const { rows, heads } = JSON.parse(old?.bytes.toString('utf8') ?? '{}') as Manifest;
  const listed = own.map(({ name, bytes }) => ({
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sizeBytes: bytes.length,
  }));
  const manifest = `${JSON.stringify({ entries: listed, heads: other.heads ?? heads, rows: other.rows ?? rows })}\n`;
  return [...own, { name: 'manifest.json', bytes: Buffer.from(manifest, 'utf8') }];
}
