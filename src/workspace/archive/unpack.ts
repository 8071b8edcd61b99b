/**
 * Reads a `.strand` file and believes nothing in it: only names that Strand writes, each once, of plain files, in the one order there is; what is
 * to stand in memory is of bounded size; and in the end the manifest must be, to the byte, what was counted on the way.
 */

import { createHash } from 'node:crypto';
import { Problem } from '../../core/problem.ts';
import {
  type ArchiveHead,
  type ArchiveKind,
  type EntryName,
  headName,
  manifestName,
  parseEntryName,
  readHead,
} from './archive.ts';
import { decrypt } from './encryption.ts';
import { type ArchiveContent, startTally, type Tally } from './tally.ts';
import { type TarEntry, untar } from './untar.ts';

type BytesName = Exclude<EntryName, { readonly kind: 'file' }>;
type LinesName = Exclude<BytesName, { readonly kind: 'head' } | { readonly kind: 'manifest' }>;

/** What is done with each entry while a file is read. Of lines, the line feeds are gone. */
export type Visitor = {
  readonly head?: (head: ArchiveHead) => Promise<void>;
  readonly lines?: (name: LinesName, lines: readonly string[]) => Promise<void>;
  /** It must read all the bytes. */
  readonly file?: (sha256: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>;
};

/** What is read: bytes, the kind of file that they should be, the last migration known here, and the passphrase. */
export type Unpacking = {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly kind: ArchiveKind;
  readonly lastMigration: number;
  readonly passphrase?: string | undefined;
  /** Unpacked, at most so much is read: Problem `input-too-large`. */
  readonly mostBytes?: number;
};

/** What was in a file. */
export type Unpacked = { readonly head: ArchiveHead; readonly content: ArchiveContent };

/** Reads a file to its end. Throws a Problem wherever it is not as it was written, which may be after `visitor` has seen part of it. */
export async function unpackArchive(unpacking: Unpacking, visitor: Visitor = {}): Promise<Unpacked> {
  const reading = startReading(unpacking, visitor);
  const plain = decrypt(unpacking.bytes, unpacking.passphrase);
  for await (const entry of untar(plain, unpacking.mostBytes)) await reading.take(entry);
  return reading.end();
}

function startReading(unpacking: Unpacking, visitor: Visitor) {
  const tally = startTally();
  const seen = new Set<string>();
  let head: ArchiveHead | undefined;
  let isEnded = false;
  const takeBytes = async (name: string, kind: BytesName, bytes: Uint8Array): Promise<void> => {
    if (kind.kind === 'manifest') {
      refuseOtherManifest(tally, bytes);
      isEnded = true;
      return;
    }
    if (kind.kind === 'head') head = getHead(unpacking, bytes);
    const lines = tally.addLines(name, bytes);
    if (kind.kind !== 'head') await visitor.lines?.(kind, lines);
    else if (head !== undefined) await visitor.head?.(head);
  };
  return {
    take: async (entry: TarEntry): Promise<void> => {
      const { name, sizeBytes, bytes } = entry;
      const kind = kindOf(entry, seen);
      if (isEnded) throw new Problem('archive-damaged', { entry: name });
      seen.add(name);
      refuseTooMuch(unpacking, tally.sizeBytes() + sizeBytes);
      if (kind.kind === 'file') await readFile(entry, kind.sha256, { tally, visitor });
      else await takeBytes(name, kind, await gather(bytes));
    },
    end: (): Unpacked => {
      if (head === undefined || !isEnded) throw new Problem('archive-ends-early');
      return { head, content: tally.content() };
    },
  };
}

// The lines of one entry are some megabytes, but for one line that is longer.
const mostBytesInMemory = 256 * 1024 * 1024;

/** What an entry is. Throws a Problem for anything but an entry of a file as Strand writes it. */
function kindOf({ name, isFile, sizeBytes }: TarEntry, seen: ReadonlySet<string>): EntryName {
  const kind = parseEntryName(name);
  if (seen.size === 0 && kind?.kind !== 'head') throw new Problem('archive-unreadable');
  const isSmall = kind?.kind === 'file' || sizeBytes <= mostBytesInMemory;
  if (kind === undefined || !isFile || !isSmall || seen.has(name))
    throw new Problem('archive-damaged', { entry: name });
  return kind;
}

function refuseTooMuch({ mostBytes }: Unpacking, actual: number): void {
  if (mostBytes !== undefined && actual > mostBytes)
    throw new Problem('input-too-large', { actual, most: mostBytes });
}

async function gather(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

function getHead({ kind, lastMigration }: Unpacking, bytes: Uint8Array): ArchiveHead {
  const head = readHead(bytes);
  if (head === undefined) throw new Problem('archive-damaged', { entry: headName });
  if ('newer' in head) throw new Problem('archive-is-newer', { version: head.newer });
  if (head.migration > lastMigration) throw new Problem('archive-is-newer', { version: head.version });
  if (head.kind !== kind) throw new Problem('archive-of-other-kind', { actual: head.kind });
  return head;
}

function refuseOtherManifest(tally: Tally, bytes: Uint8Array): void {
  if (!Buffer.from(tally.manifest()).equals(bytes))
    throw new Problem('archive-damaged', { entry: manifestName });
}

async function readFile(
  { name, bytes }: TarEntry,
  sha256: string,
  { tally, visitor }: { readonly tally: Tally; readonly visitor: Visitor },
): Promise<void> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const part of bytes) {
      hash.update(part);
      sizeBytes += part.byteLength;
      yield part;
    }
  }
  const all = counted();
  await visitor.file?.(sha256, all);
  for await (const _ of all);
  if (hash.digest('hex') !== sha256) throw new Problem('archive-damaged', { entry: name });
  tally.add(name, { sizeBytes, sha256 });
}
