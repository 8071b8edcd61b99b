/**
 * The upgrade that the next start of this version makes, done on a copy: a new database beside the one that serves is filled with all that is there,
 * on the layout that it has, brought up to date, verified, and dropped. What serves is only read, and may be in use.
 */

import { statfs } from 'node:fs/promises';
import { Problem } from '../core/problem.ts';
import { openDatabase } from '../store/open.ts';
import { type DraftDatabase, lastMigration, type Owner, withOwner } from '../store/owner.ts';
import { type DataPlace, databaseOf, filesFolderOf, nameOfPlace, refuseUnused } from './data-place.ts';
import { openFileFolder } from './file-folder.ts';
import { type Verdict, verifyStore } from './verify/verify-store.ts';

/** What is rehearsed on the data of which place. */
export type RehearsalOrder = {
  readonly place: DataPlace;
  readonly tell?: (step: 'copying' | 'upgrading' | 'verifying') => void;
};

/** From which layout to which, how long that took, and what the upgraded copy is like; without them where there is nothing to upgrade. */
export type Rehearsal = {
  readonly from: number;
  readonly to: number;
  readonly upgraded?: { readonly ms: number; readonly verdict: Verdict };
};

/** Rehearses. Throws a Problem where the upgrade cannot be made; the data is as it was, whatever happens. */
export async function rehearseUpgrade(order: RehearsalOrder): Promise<Rehearsal> {
  refuseUnused(order.place);
  return withOwner(databaseOf(order.place), async (owner) => {
    const from = await owner.readMigration();
    if (from === 0) throw new Problem('nothing-stored', { place: nameOfPlace(order.place) });
    if (from > lastMigration) throw new Problem('data-is-newer', { name: await owner.nameMigration() });
    if (from === lastMigration) return { from, to: lastMigration };
    await refuseNoSpace(order.place, owner);
    const upgraded = await owner.withDraft((draft) => upgrade(order, draft, { owner, from }));
    return { from, to: lastMigration, upgraded };
  });
}

const megabyte = 1024 * 1024;

/** On a server of yours nobody here can see how much room there is. */
async function refuseNoSpace({ folder, databaseUrl }: DataPlace, owner: Owner): Promise<void> {
  if (databaseUrl !== undefined) return;
  const { sizeBytes } = await owner.readSettings();
  const { bavail, bsize } = await statfs(folder);
  // The copy, and its log.
  const needed = Math.ceil((2 * sizeBytes) / megabyte);
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free < needed) throw new Problem('too-little-space', { free, needed, folder });
}

async function upgrade(
  { place, tell = () => undefined }: RehearsalOrder,
  draft: DraftDatabase,
  { owner, from }: { readonly owner: Owner; readonly from: number },
): Promise<NonNullable<Rehearsal['upgraded']>> {
  tell('copying');
  await draft.load(from, async (loader) => {
    for await (const part of owner.dump()) await loader.take(part);
  });
  tell('upgrading');
  const start = performance.now();
  const store = await openDatabase(draft.url);
  const ms = performance.now() - start;
  try {
    tell('verifying');
    const files = openFileFolder(filesFolderOf(place));
    return { ms, verdict: await verifyStore({ store, files }) };
  } finally {
    await store.close();
  }
}
