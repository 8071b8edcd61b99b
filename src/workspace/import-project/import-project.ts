/**
 * Takes a project from a `.strand` file into an office, with its id and its journal to the byte: its entries name the office that they come from, and
 * later ones this office, whose own journal says which head was taken over. There is no other id to choose, since the entries name it. Members do not
 * come along.
 */

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../core/base/day.ts';
import type { Id } from '../../core/base/id.ts';
import { lastMigration } from '../../store/owner.ts';
import type { OfficeId, OfficeTransaction, Store } from '../../store/store.ts';
import type { FileFolder } from '../file-folder.ts';
import { appendAffairs } from '../office-journal.ts';
import { authorizeOffice } from '../office-rights.ts';
import { linesOf } from '../reading/lines-of.ts';
import type { UnpackedProject } from '../reading/read-job.ts';
import type { Readers } from '../reading/readers.ts';
import { withReceived } from '../reading/received.ts';
import { refreshFigures } from '../refresh-figures.ts';
import type { Sender } from '../sender.ts';
import { readImportedEntry } from './imported-entry.ts';

/** What import works with; `clock` gives milliseconds since 1970. */
export type ImportParts = {
  readonly store: Store;
  readonly files: FileFolder;
  readonly readers: Readers;
  readonly clock: () => number;
};

/** Who imports what into which office. Packed and unpacked, the file may have `mostBytes` bytes. */
export type ImportOrder = {
  readonly sender: Sender;
  readonly office: OfficeId;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly mostBytes: number;
  readonly passphrase?: string | undefined;
  /** Ends the reading of the file. */
  readonly signal?: AbortSignal;
};

/**
 * Imports a project, for administrators of the office; gives its id. The file is read out of this process, and verified to its end before anything is
 * written. Throws a Problem where it cannot be, `project-exists` where the office has the project already.
 */
export async function importProject(parts: ImportParts, order: ImportOrder): Promise<Id> {
  const { store, readers } = parts;
  const { sender, office, mostBytes, passphrase, signal } = order;
  const authorize = (transaction: OfficeTransaction): Promise<void> =>
    authorizeOffice(transaction, sender, { office, scope: 'manage-project' });
  await store.inOffice(office, authorize);
  return withReceived(parts.files, order, async (place) => {
    const unpacked = await readers.unpackProject({ ...place, lastMigration, mostBytes, passphrase, signal });
    await keepFiles(parts, place.folder, unpacked);
    await store.inOffice(office, async (transaction) => {
      await authorize(transaction);
      await writeProject(transaction, { ...unpacked, ...place }, { office, sender, at: parts.clock() });
    });
    return unpacked.project;
  });
}

/** Files that are there already stay as they are: their names say what is in them. */
async function keepFiles(
  { files }: ImportParts,
  folder: string,
  { files: held }: UnpackedProject,
): Promise<void> {
  for (const { sha256 } of held) {
    if (!(await files.has(sha256))) await files.keep(createReadStream(join(folder, 'files', sha256)));
  }
}

async function writeProject(
  transaction: OfficeTransaction,
  { project, head, folder, files }: UnpackedProject & { readonly folder: string },
  { office, sender, at }: Pick<ImportOrder, 'office' | 'sender'> & { readonly at: number },
): Promise<void> {
  await transaction.createProject(project);
  await transaction.lockProject(project);
  for await (const line of linesOf(join(folder, 'journal.jsonl'))) {
    const chained = readImportedEntry(line, project);
    await transaction.append(project, chained.entry.changes, chained);
  }
  for (const file of files) await transaction.keepFile(project, file);
  const stored = await transaction.readProject(project);
  const asOf = day(new Date(at).toISOString().slice(0, 10));
  if (stored) await refreshFigures(transaction, project, { project: stored.project, asOf });
  const affair = { did: 'import-project', project, head: head.hash } as const;
  await appendAffairs(transaction, { office, actor: sender.user, at }, [affair]);
}
