/** Unpacks a `.strand` file of one project: in the child process, into a folder of its own. */

import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod/mini';
import type { Id } from '../../core/base/id.ts';
import { keptFileTypes } from '../../core/kept-file-types.ts';
import { Problem } from '../../core/problem.ts';
import type { KeptFile, ProjectHead } from '../../store/store.ts';
import { checkArchive } from '../archive/check-archive.ts';
import { type Unpacked, type Unpacking, unpackArchive } from '../archive/unpack.ts';
import { readImportedEntry } from '../import-project/imported-entry.ts';
import { zeroHash } from '../journal-chain.ts';
import type { ProjectJob, UnpackedProject } from './read-job.ts';

/**
 * Unpacks a project, whose bytes `readBytes` gives from the start each time. The file is read to its end and held against itself before anything of it
 * is written; then every row in it is looked at. Throws a Problem wherever it is not as Strand would have written it.
 */
export async function unpackProject(
  readBytes: () => AsyncIterable<Uint8Array>,
  job: Omit<ProjectJob, 'kind'>,
): Promise<UnpackedProject> {
  const { folder, ...limits } = job;
  const unpacking = (): Unpacking => ({ ...limits, bytes: readBytes(), kind: 'project' });
  const { project, head } = projectIn(await checkArchive(unpacking()));
  const files = new Map<string, KeptFile>();
  const sizes = new Map<string, number>();
  await mkdir(join(folder, 'files'));
  const journal = await open(join(folder, 'journal.jsonl'), 'wx', 0o600);
  try {
    await unpackArchive(unpacking(), {
      lines: async (name, lines) => {
        if (name.kind === 'rows') for (const line of lines) addFile(files, readFileRow(line));
        if (name.kind !== 'journal') return;
        for (const line of lines) readImportedEntry(line, project);
        await journal.writeFile(lines.map((line) => `${line}\n`).join(''));
      },
      file: async (sha256, bytes) => {
        const file = createWriteStream(join(folder, 'files', sha256), { mode: 0o600 });
        await pipeline(bytes, file);
        sizes.set(sha256, file.bytesWritten);
      },
    });
  } finally {
    await journal.close();
  }
  const held = [...files.values()];
  if (held.some(({ sha256, sizeBytes }) => sizes.get(sha256) !== sizeBytes)) throw filesDamaged();
  return { project, head, files: held };
}

/** The project that a file is of: the journal in it is that one's alone, and nothing else has rows but its files. */
function projectIn({ head: { office, project }, content }: Unpacked): {
  readonly project: Id;
  readonly head: ProjectHead;
} {
  const isOwn = content.heads.every((head) => head.office === office && head.project === project);
  const tables = Object.keys(content.rows).filter((table) => table !== 'files');
  if (project === undefined || !isOwn || content.heads.length > 1 || tables.length > 0)
    throw new Problem('archive-damaged', { entry: 'strand.json' });
  return { project, head: content.heads[0] ?? { version: 0, hash: zeroHash } };
}

const fileSchema = z.strictObject({
  sha256: z.string(),
  sizeBytes: z.int(),
  mediaType: z.enum(keptFileTypes),
  use: z.enum(['evidence', 'snapshot']),
});

function readFileRow(line: string): KeptFile {
  const { data } = fileSchema.safeParse(JSON.parse(line));
  if (data === undefined) throw filesDamaged();
  return data;
}

/** A project holds each file once. */
function addFile(files: Map<string, KeptFile>, file: KeptFile): void {
  if (files.has(file.sha256)) throw filesDamaged();
  files.set(file.sha256, file);
}

const filesDamaged = (): Problem => new Problem('archive-damaged', { entry: 'tables/files' });
