/** A copy of everything in one file, which is read again to its end before it has its name. */

import { createReadStream } from 'node:fs';
import { Problem } from '../../core/problem.ts';
import { lastMigration, type Owner, withOwner } from '../../store/owner.ts';
import { archiveFormat, type ArchiveHead } from '../archive/archive.ts';
import { checkArchive } from '../archive/check-archive.ts';
import { packArchive } from '../archive/pack.ts';
import type { ArchiveContent } from '../archive/tally.ts';
import { type DataPlace, databaseOf, filesFolderOf, nameOfPlace, refuseUnused } from '../data-place.ts';
import { openFileFolder } from '../file-folder.ts';
import { readVersion } from '../package-folder.ts';
import { writeDurably } from '../write-durably.ts';
import { backupEntries } from './backup-entries.ts';
import { noteBackup } from './last-backup.ts';

/** What is to be backed up into which file. `tell` hears what is done and of how many entries it is done already. */
export type BackupOrder = {
  readonly place: DataPlace;
  readonly path: string;
  readonly passphrase?: string | undefined;
  readonly now: Date;
  readonly tell?: (step: 'reading' | 'checking', count: number) => void;
};

/** A backup that was written, with what it holds. */
export type Backup = { readonly sizeBytes: number; readonly content: ArchiveContent };

/**
 * Writes the backup, while others go on writing: it has everything as of one moment. Throws a Problem where that cannot be; then there is no file,
 * or the older one of that name.
 */
export async function backUp(order: BackupOrder): Promise<Backup> {
  refuseUnused(order.place);
  const backup = await withOwner(databaseOf(order.place), (owner) => write(order, owner));
  await noteBackup(order.place.folder, { at: order.now.toISOString(), sizeBytes: backup.sizeBytes });
  return backup;
}

async function write(
  { place, path, passphrase, now, tell = () => undefined }: BackupOrder,
  owner: Owner,
): Promise<Backup> {
  const migration = await owner.readMigration();
  if (migration === 0) throw new Problem('nothing-stored', { place: nameOfPlace(place) });
  if (migration > lastMigration) throw new Problem('data-is-newer', { name: await owner.nameMigration() });
  const head: ArchiveHead = {
    kind: 'backup',
    format: archiveFormat,
    version: readVersion(),
    madeAt: now.toISOString(),
    migration,
  };
  const files = openFileFolder(filesFolderOf(place));
  const entries = counted(backupEntries(owner.dump(), files), (count) => tell('reading', count));
  const found: { content?: ArchiveContent } = {};
  const sizeBytes = await writeDurably(path, packArchive({ head, entries, passphrase }), async (draft) => {
    tell('checking', 0);
    const bytes = createReadStream(draft);
    const { content } = await checkArchive({ bytes, kind: 'backup', lastMigration, passphrase });
    found.content = content;
  });
  if (found.content === undefined) throw new Error('the backup was not read again');
  return { sizeBytes, content: found.content };
}

/** The same, told of as they go by. */
async function* counted<One>(all: AsyncIterable<One>, tell: (count: number) => void): AsyncGenerator<One> {
  let count = 0;
  for await (const one of all) {
    count += 1;
    tell(count);
    yield one;
  }
}
