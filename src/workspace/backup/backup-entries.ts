import { Problem } from '../../core/problem.ts';
import type { DumpPart } from '../../store/dump.ts';
import { journalName, rowsName } from '../archive/archive.ts';
import type { PackedEntry } from '../archive/pack.ts';
import type { FileFolder } from '../file-folder.ts';

/**
 * The entries of a backup: all rows and journals, then the files. A file is in the folder before a row names it and never goes, so that every file
 * of the rows is there when they have been read.
 */
export async function* backupEntries(
  dump: AsyncIterable<DumpPart>,
  files: FileFolder,
): AsyncGenerator<PackedEntry> {
  const parts = new Map<string, number>();
  for await (const part of dump) {
    const key = 'office' in part ? `${part.office} ${part.project ?? ''}` : part.table;
    const nth = (parts.get(key) ?? 0) + 1;
    parts.set(key, nth);
    const name = 'office' in part ? journalName(part.office, part.project, nth) : rowsName(part.table, nth);
    yield { name, lines: part.lines };
  }
  for await (const sha256 of files.list()) yield fileEntry(files, sha256);
}

/** A file as an entry. Throws Problem `file-missing`. */
export async function fileEntry(files: FileFolder, sha256: string): Promise<PackedEntry> {
  const sizeBytes = await files.findSize(sha256);
  if (sizeBytes === undefined) throw new Problem('file-missing', { sha256 });
  return { sha256, sizeBytes, bytes: files.read(sha256) };
}
