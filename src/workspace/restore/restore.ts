/**
 * Puts a backup in the place of what is there. The file is verified to its end before anything is made; it is loaded into a new database beside the
 * old one and verified there as a store; only then do the two change places, at once. Whatever happens before that, the old one serves as it did.
 * Files go into the folder first: they have their hash as their name, so that none can take the place of another.
 */

import { createReadStream } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { Problem } from '../../core/problem.ts';
import type { DumpPart } from '../../store/dump.ts';
import type { Loader } from '../../store/load.ts';
import { openDatabase } from '../../store/open.ts';
import { type DraftDatabase, lastMigration, type Owner, withOwner } from '../../store/owner.ts';
import { checkArchive } from '../archive/check-archive.ts';
import type { ArchiveContent } from '../archive/tally.ts';
import { type Unpacking, unpackArchive, type Visitor } from '../archive/unpack.ts';
import { type DataPlace, databaseOf, filesFolderOf, registerKeysFolderOf } from '../data-place.ts';
import { type FileFolder, openFileFolder } from '../file-folder.ts';
import { sizeIfThere } from '../if-there.ts';
import { makeFolder } from '../make-folder.ts';
import { replayErasures } from '../register/replay-erasures.ts';
import { verifyStore } from '../verify/verify-store.ts';

/** What is restored from which file to where. `into` names an empty database of yours instead of the one of the place. */
export type RestoreOrder = {
  readonly place: DataPlace;
  readonly path: string;
  readonly passphrase?: string | undefined;
  readonly into?: string | undefined;
  readonly now: Date;
  readonly tell?: (step: 'checking' | 'loading' | 'verifying') => void;
};

/** What was restored: when the backup was made, what it held, and the name under which the database before is kept, if there was one. */
export type Restored = { readonly madeAt: string; readonly content: ArchiveContent; readonly kept?: string };

/** Restores a backup. Throws a Problem where that cannot be; then all is as it was. */
export async function restore(order: RestoreOrder): Promise<Restored> {
  const { place, path, into, now, passphrase, tell = () => undefined } = order;
  await refuseMissing(path);
  const unpacking = (): Unpacking => ({
    bytes: createReadStream(path),
    kind: 'backup',
    lastMigration,
    passphrase,
  });
  tell('checking');
  const { head, content } = await checkArchive(unpacking());
  await makeFolder(place.folder);
  await refuseNoSpace(order, content);
  const files = openFileFolder(filesFolderOf(place));
  const fill = async (draft: DraftDatabase): Promise<void> => {
    tell('loading');
    await draft.load(head.migration, async (loader) => {
      await unpackArchive(unpacking(), loadInto(loader, files));
    });
    tell('verifying');
    await verifyDraft(draft, files);
    await eraseAgain(draft, order);
  };
  const work = (owner: Owner): Promise<string | undefined> =>
    into === undefined
      ? owner.replace(now, fill)
      : owner
          .asDraft()
          .then(fill)
          .then(() => undefined);
  const kept = await withOwner(into === undefined ? databaseOf(place) : { url: into }, work);
  return { madeAt: head.madeAt, content, ...(kept !== undefined && { kept }) };
}

async function refuseMissing(path: string): Promise<void> {
  if ((await sizeIfThere(path)) === undefined) throw new Problem('no-such-file', { path });
}

/** Rows take more room in a database, with its indexes and its log, than as text. */
const growth = 3;
const megabyte = 1024 * 1024;

/** Of a server of yours nobody here can see how much room it has; files go into the folder in any case. */
async function refuseNoSpace({ place, into }: RestoreOrder, content: ArchiveContent): Promise<void> {
  const { folder, databaseUrl } = place;
  const isElsewhere = databaseUrl !== undefined || into !== undefined;
  const rowsBytes = isElsewhere ? 0 : (content.sizeBytes - content.filesBytes) * growth;
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / megabyte);
  const needed = Math.ceil((rowsBytes + content.filesBytes) / megabyte);
  if (free < needed) throw new Problem('too-little-space', { free, needed, folder });
}

function loadInto(loader: Loader, files: FileFolder): Visitor {
  return {
    lines: async (name, lines) => {
      const part: DumpPart =
        name.kind === 'rows'
          ? { table: name.table, lines }
          : { table: name.project === undefined ? 'office_journal' : 'journal', ...name, lines };
      await loader.take(part);
    },
    file: async (sha256, bytes) => {
      if (!(await files.has(sha256)) || !(await files.isWhole(sha256))) await files.keep(bytes);
    },
  };
}

async function verifyDraft(draft: DraftDatabase, files: FileFolder): Promise<void> {
  const store = await openDatabase(draft.url);
  try {
    const { faults } = await verifyStore({ store, files });
    const [first] = faults;
    if (first === undefined) return;
    throw new Problem('store-not-whole', {
      count: faults.length,
      place: first.project ?? first.office ?? first.what,
    });
  } finally {
    await store.close();
  }
}

/** Whoever was erased after the backup was made does not come back with it. */
async function eraseAgain(draft: DraftDatabase, { place, now }: RestoreOrder): Promise<void> {
  const store = await openDatabase(draft.url);
  try {
    const keysFolder = registerKeysFolderOf(place);
    await replayErasures({ store, keysFolder, clock: () => now.getTime() });
  } finally {
    await store.close();
  }
}
