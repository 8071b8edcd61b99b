/** A place with as much in it as a benchmark wants: projects whose records stand in their journals, and files. */

import { randomBytes } from 'node:crypto';
import { type Change, invert, put } from '../src/core/change.ts';
import { type JournalEntry, journalSchema } from '../src/core/journal/journal-entry.ts';
import { emptyProject, type Project, tableNames } from '../src/core/project.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { type DataPlace, databaseOf, filesFolderOf } from '../src/workspace/data-place.ts';
import { openFileFolder } from '../src/workspace/file-folder.ts';
import { chainEntry, zeroHash } from '../src/workspace/journal-chain.ts';
import { largeProject, type Sizes } from './large-project.ts';

/** So many projects of these sizes, and so many files of a megabyte that nothing makes smaller. */
export type Filling = { readonly sizes: Sizes; readonly projects: number; readonly files: number };

const office = '00000000-0000-4000-8000-00000000000a';
const fileBytes = 1_000_000;
/** Each entry of a journal puts so many rows. */
const rowsEach = 50;

/** Fills a place in which nothing is yet; gives how many rows all records have. */
export async function fillBench(place: DataPlace, { sizes, projects, files }: Filling): Promise<number> {
  const record = largeProject(sizes);
  const store = await openStore(databaseOf(place));
  try {
    await store.createOffice(office, 'Office');
    for (let nth = 1; nth <= projects; nth += 1) await addProject(store, `prj_${nth}`, record);
    const folder = openFileFolder(filesFolderOf(place));
    for (let nth = 0; nth < files; nth += 1) await addFile(store, await folder.keep(aFile()));
  } finally {
    await store.close();
  }
  return projects * tableNames.reduce((sum, table) => sum + record[table].length, 0);
}

async function* aFile(): AsyncGenerator<Uint8Array> {
  yield randomBytes(fileBytes);
}

const addFile = (store: Store, { sha256 }: { readonly sha256: string }): Promise<unknown> =>
  store.inOffice(office, (transaction) =>
    transaction.keepFile('prj_1', { sha256, sizeBytes: fileBytes, mediaType: 'image/jpeg', use: 'evidence' }),
  );

async function addProject(store: Store, project: string, record: Project): Promise<void> {
  const changes = changesOf(record);
  await store.inOffice(office, async (transaction) => {
    await transaction.createProject(project);
    await transaction.lockProject(project);
    let hash = zeroHash;
    for (let at = 0; at < changes.length; at += rowsEach) {
      const some = changes.slice(at, at + rowsEach);
      const chained = chainEntry(hash, entryOf(project, at / rowsEach + 1, some));
      await transaction.append(project, some, chained);
      ({ hash } = chained);
    }
  });
}

const entryOf = (project: string, number: number, changes: readonly Change[]): JournalEntry => ({
  schema: journalSchema,
  office,
  project,
  number,
  at: '2026-11-25T08:00:00.000Z',
  actor: 'usr_1',
  command: 'import-record',
  changes,
  inverse: invert(emptyProject, changes),
});

const changesOf = (record: Project): readonly Change[] =>
  tableNames.flatMap((table) => record[table].map((row) => put(table, row)));
