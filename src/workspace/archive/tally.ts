/** What is counted while a `.strand` file is written, and again while it is read: its manifest. Both must come to the same bytes. */

import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/base/hash.ts';
import { Problem } from '../../core/problem.ts';
import { hashAfter, zeroHash } from '../journal-chain.ts';
import { type EntryName, parseEntryName } from './archive.ts';

/** Where a journal ends: that of an office where no project is named. */
export type ArchivedHead = {
  readonly office: string;
  readonly project?: string;
  readonly version: number;
  readonly hash: string;
};

/** What a `.strand` file holds. */
export type ArchiveContent = {
  readonly rows: Readonly<Record<string, number>>;
  readonly heads: readonly ArchivedHead[];
  readonly files: number;
  readonly filesBytes: number;
  /** Of all entries, unpacked. */
  readonly sizeBytes: number;
};

/** A count that goes on. */
export type Tally = {
  /** Counts an entry of lines. Throws Problem `archive-damaged` where a journal does not follow on itself. */
  readonly addLines: (name: string, bytes: Uint8Array) => readonly string[];
  /** Counts an entry whose content was hashed already. */
  readonly add: (name: string, content: { readonly sizeBytes: number; readonly sha256: string }) => void;
  /** The bytes of the manifest of all that was counted. */
  readonly manifest: () => Uint8Array;
  readonly content: () => ArchiveContent;
  /** The bytes of all entries so far, unpacked. */
  readonly sizeBytes: () => number;
};

/** Begins to count. */
export function startTally(): Tally {
  const entries: { readonly name: string; readonly sizeBytes: number; readonly sha256: string }[] = [];
  const rows = new Map<string, number>();
  const heads = new Map<string, ArchivedHead>();
  let sizeBytes = 0;
  const add: Tally['add'] = (name, counted) => {
    entries.push({ name, ...counted });
    sizeBytes += counted.sizeBytes;
  };
  const content = (): ArchiveContent => ({
    rows: Object.fromEntries(rows),
    heads: [...heads.values()],
    files: entries.filter(isFile).length,
    filesBytes: entries.filter(isFile).reduce((sum, entry) => sum + entry.sizeBytes, 0),
    sizeBytes,
  });
  return {
    add,
    addLines: (name, bytes) => {
      const lines = splitLines(name, bytes);
      const parsed = parseEntryName(name);
      if (parsed?.kind === 'rows') rows.set(parsed.table, (rows.get(parsed.table) ?? 0) + lines.length);
      if (parsed?.kind === 'journal') {
        const key = `${parsed.office} ${parsed.project ?? ''}`;
        heads.set(key, follow(heads.get(key) ?? emptyHead(parsed), name, lines));
      }
      add(name, { sizeBytes: bytes.byteLength, sha256: sha256Of(bytes) });
      return lines;
    },
    manifest: () => {
      const { rows: counts, heads: ends } = content();
      return Buffer.from(`${canonicalJson({ entries, rows: counts, heads: ends })}\n`, 'utf8');
    },
    content,
    sizeBytes: () => sizeBytes,
  };
}

const isFile = ({ name }: { readonly name: string }): boolean => parseEntryName(name)?.kind === 'file';

function splitLines(name: string, bytes: Uint8Array): readonly string[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const lines = text.split('\n');
    if (lines.pop() === '' && lines.every((line) => line.length > 0)) return lines;
  } catch (cause) {
    throw new Problem('archive-damaged', { entry: name }, { cause });
  }
  throw new Problem('archive-damaged', { entry: name });
}

const emptyHead = ({ office, project }: Extract<EntryName, { readonly kind: 'journal' }>): ArchivedHead => ({
  office,
  ...(project !== undefined && { project }),
  version: 0,
  hash: zeroHash,
});

function follow(head: ArchivedHead, name: string, lines: readonly string[]): ArchivedHead {
  let { version, hash } = head;
  for (const line of lines) {
    const next = parseLine(line);
    version += 1;
    if (next?.number !== version || next.hash !== hashAfter(hash, next.text))
      throw new Problem('archive-damaged', { entry: name });
    hash = next.hash;
  }
  return { ...head, version, hash };
}

type Line = { readonly hash: string; readonly text: string; readonly number: unknown };

function parseLine(line: string): Line | undefined {
  const value = parseFields(line);
  const { hash, text } = value ?? {};
  if (typeof hash !== 'string' || typeof text !== 'string') return undefined;
  return { hash, text, number: parseFields(text)?.['number'] };
}

function parseFields(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
