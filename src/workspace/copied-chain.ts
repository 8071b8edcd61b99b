/** One journal, or the list of signed roots, in the copy: a file of lines that follows what the store holds. */

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson } from '../core/base/hash.ts';
import type { Id } from '../core/base/id.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeId, Store } from '../store/store.ts';
import { type ChainLink, isChain } from './journal-chain.ts';
import { rootLine } from './journal-root.ts';
import { type LineFileEnd, readEnd, writeLines } from './line-file.ts';

/** A line to be copied: its number, and its hash where it is one of a chain. */
export type CopiedLine = { readonly number: number; readonly hash: string; readonly line: string };

/** What is copied to a file: how to read what comes after a number, and whether lines follow on a hash. */
export type Source = {
  /** The folder of the copy, and the file below it. */
  readonly folder: string;
  readonly path: string;
  readonly readAfter: (number: number) => Promise<readonly CopiedLine[]>;
  readonly isNext: (hash: string, lines: readonly CopiedLine[]) => boolean;
};

const linesAtOnce = 500;
/** The hash before the first line, and of lines that are in no chain. */
export const noHash = '0'.repeat(64);

/** The journal of a project, or without one that of the office itself: `<office>/<project>.jsonl` or `<office>/office.jsonl`. */
export const journalSource = (
  { store, folder }: { readonly store: Store; readonly folder: string },
  office: OfficeId,
  project: Id | undefined,
): Source => ({
  folder,
  path: join(folder, office, `${project ?? 'office'}.jsonl`),
  readAfter: (number) =>
    store.inOffice(office, async (transaction) => {
      const entries = await (project === undefined
        ? transaction.readOfficeEntries(number, linesAtOnce)
        : transaction.readEntries(project, number, linesAtOnce));
      return entries.map(({ entry, ...link }) => journalLine(entry.number, link));
    }),
  isNext: (hash, lines) =>
    isChain(
      hash,
      lines.map(({ line }) => linkOf(line)),
    ),
});

/** The signed roots: `roots.jsonl`. */
export const rootsSource = (store: Store, folder: string): Source => ({
  folder,
  path: join(folder, 'roots.jsonl'),
  readAfter: async (number) =>
    (await store.readRoots(number, linesAtOnce)).map((root) => ({
      number: root.number,
      hash: noHash,
      line: rootLine(root),
    })),
  isNext: () => true,
});

/** An entry as a line of the copy, as of an export. */
export const journalLine = (number: number, { hash, text }: ChainLink): CopiedLine => ({
  number,
  hash,
  line: `${canonicalJson({ hash, text })}\n`,
});

/** How far a file has come. */
export type Position = { readonly number: number; readonly hash: string; readonly sizeBytes: number };

/** How far the file of a source has come, as it is on the disk. Throws Problem `journal-copy-differs` where that is no line of it. */
export async function positionOf({ path }: Source): Promise<Position> {
  const { sizeBytes, last }: LineFileEnd = await readEnd(path);
  if (last === undefined) return { number: 0, hash: noHash, sizeBytes };
  try {
    const { hash, text } = linkOf(last);
    const entry: unknown = JSON.parse(text);
    const number = isFields(entry) ? entry['number'] : undefined;
    if (typeof number !== 'number') throw new TypeError('a line without a number');
    return { number, hash, sizeBytes };
  } catch (error) {
    throw new Problem('journal-copy-differs', { path }, { cause: error });
  }
}

/** Brings a file up to what the store holds, from a position on; `given` is what is known to come next. Gives the new position. */
export async function copyAfter(
  source: Source,
  from: Position,
  given: readonly CopiedLine[] = [],
): Promise<Position> {
  let position = from;
  let lines = given[0]?.number === position.number + 1 ? given : await source.readAfter(position.number);
  while (lines.length > 0) {
    position = await copyLines(source, position, lines);
    lines = lines === given ? [] : await source.readAfter(position.number);
  }
  return position;
}

async function copyLines(source: Source, from: Position, lines: readonly CopiedLine[]): Promise<Position> {
  const last = lines.at(-1);
  if (last === undefined) return from;
  if (!source.isNext(from.hash, lines)) throw new Problem('journal-copy-differs', { path: source.path });
  const text = lines.map(({ line }) => line).join('');
  if (from.sizeBytes === 0) await makeFolderOf(source);
  await writeLines(source.path, from.sizeBytes, text);
  const { number, hash } = last;
  return { number, hash, sizeBytes: from.sizeBytes + Buffer.byteLength(text, 'utf8') };
}

/** Of an office. The folder of the copy itself is never made: where it is missing, its disk is not there. */
async function makeFolderOf({ folder, path }: Source): Promise<void> {
  if (dirname(path) === folder) return;
  await mkdir(dirname(path)).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}

/** Roots have no hash. */
function linkOf(line: string): ChainLink {
  const link: unknown = JSON.parse(line);
  const { hash = noHash, text }: Fields = isFields(link) ? link : {};
  if (typeof hash !== 'string' || typeof text !== 'string') throw new TypeError('no line of a journal');
  return { hash, text };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
