/**
 * A copy of all journals in a folder, for a disk or a machine of its own: who holds it can show what was written, whatever becomes of the database.
 * Lines are as those of an export; `scripts/verify-journal.js` checks the files.
 *
 * An entry is copied after it is committed and before it is answered. Where the copy cannot be written, writing is refused from then on, before
 * anything is saved (Problem `journal-copy-unwritable`); reading goes on. So no more is missing in it than what was being committed at the moment
 * in which its disk failed: that is saved and acknowledged, for it is done, and is copied first as soon as the folder can be written again. An
 * office that asks for a copy wants no history without one; one that can do without would not notice for months that it has none. The folder must be
 * there: one that was made in its stead where a disk is not mounted would be a copy on the disk that it is to outlive. For the same reason it should
 * be a folder on that disk, not the one over which the disk is mounted.
 */

import { statfs } from 'node:fs/promises';
import type { Id } from '../core/base/id.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeId, OfficeTransaction, ProjectHead, Store } from '../store/store.ts';
import {
  type CopiedLine,
  type Position,
  type Source,
  copyAfter,
  journalLine,
  journalSource,
  noHash,
  positionOf,
  rootsSource,
} from './copied-chain.ts';
import { sizeIfThere } from './if-there.ts';

/** Where the copy is, and how many bytes must be free there before anything more is written. */
export type CopyFolder = { readonly folder: string; readonly reserveBytes?: number };

/**
 * The store, with all that is appended to its journals and roots copied to a folder, which belongs to this process alone. What is missing there is
 * copied first. Throws Problem `journal-copy-unwritable`, or `journal-copy-differs` where what is there is no part of these journals, or more.
 */
export async function withJournalCopy(
  store: Store,
  { folder, reserveBytes = 16 * 1024 * 1024 }: CopyFolder,
): Promise<Store> {
  const copy = openCopy(store, { folder, reserveBytes });
  await copy.catchUp();
  const following = async <Result>(
    office: OfficeId,
    run: (note: (transaction: OfficeTransaction) => OfficeTransaction) => Promise<Result>,
  ): Promise<Result> => {
    let appended: Appended = new Map();
    const result = await run((transaction) => {
      // It may be tried again.
      appended = new Map();
      return noting(transaction, appended, copy.refuseUnwritable);
    });
    for (const [project, lines] of appended)
      await copy.follow(journalSource({ store, folder }, office, project), lines);
    return result;
  };
  return {
    ...store,
    inOffice: (office, work) =>
      following(office, (note) => store.inOffice(office, (transaction) => work(note(transaction)))),
    createOffice: (office, name, begin) =>
      following(office, (note) =>
        store.createOffice(office, name, async (transaction) => begin?.(note(transaction))),
      ),
    appendRoot: async (root) => {
      await copy.refuseUnwritable();
      const isFirst = await store.appendRoot(root);
      if (isFirst) await copy.follow(rootsSource(store, folder), []);
      return isFirst;
    },
  };
}

/** What a transaction appended, by project; `undefined` is the office's own journal. */
type Appended = Map<Id | undefined, CopiedLine[]>;

function noting(
  transaction: OfficeTransaction,
  appended: Appended,
  refuse: () => Promise<void>,
): OfficeTransaction {
  const note = (project: Id | undefined, line: CopiedLine): void => {
    appended.set(project, [...(appended.get(project) ?? []), line]);
  };
  return {
    ...transaction,
    append: async (project, changes, chained) => {
      await refuse();
      await transaction.append(project, changes, chained);
      note(project, journalLine(chained.entry.number, chained));
    },
    appendOffice: async (chained) => {
      await refuse();
      await transaction.appendOffice(chained);
      note(undefined, journalLine(chained.entry.number, chained));
    },
  };
}

type Copy = {
  /** Copies all that is missing. */
  readonly catchUp: () => Promise<void>;
  /** Throws a Problem where the copy cannot be written; then it is tried again in the background, for the next who asks. */
  readonly refuseUnwritable: () => Promise<void>;
  /** Copies what was committed. A failure is not told here but by the next refusal. */
  readonly follow: (source: Source, lines: readonly CopiedLine[]) => Promise<void>;
};

function openCopy(store: Store, { folder, reserveBytes }: Required<CopyFolder>): Copy {
  const positions = new Map<string, Position>();
  const inTurn = openTurns();
  let failure: Problem | undefined;
  let repair: Promise<void> | undefined;

  const copyNow = (source: Source, lines: readonly CopiedLine[]): Promise<void> =>
    inTurn(source.path, async () => {
      const known = positions.get(source.path);
      const isThere = known !== undefined && (await sizeIfThere(source.path)) === known.sizeBytes;
      const from = isThere ? known : await positionOf(source);
      // Until it is done nobody knows how much of it is on the disk.
      positions.delete(source.path);
      positions.set(source.path, await copyAfter(source, from, lines));
    });
  const catchUp = async (): Promise<void> => {
    await refuseFull(folder, reserveBytes);
    for (const { source, version, hash } of await sourcesOf(store, folder)) {
      const copied = await positionOf(source);
      if (copied.number > version || (copied.number === version && copied.hash !== hash))
        throw new Problem('journal-copy-differs', { path: source.path });
      positions.delete(source.path);
      await copyNow(source, []);
    }
  };
  return {
    catchUp: () =>
      catchUp().catch((error: unknown) => {
        throw toProblem(folder, error);
      }),
    refuseUnwritable: async () => {
      failure ??= await refuseFull(folder, reserveBytes).then(
        () => undefined,
        (error: unknown) => toProblem(folder, error),
      );
      if (failure === undefined) return;
      repair ??= catchUp()
        .then(
          () => (failure = undefined),
          (error: unknown) => (failure = toProblem(folder, error)),
        )
        .then(() => (repair = undefined));
      throw failure;
    },
    follow: (source, lines) =>
      copyNow(source, lines).catch((error: unknown) => {
        failure = toProblem(folder, error);
      }),
  };
}

/** All that is copied, with how far the store has come. */
async function sourcesOf(
  store: Store,
  folder: string,
): Promise<readonly ({ readonly source: Source } & ProjectHead)[]> {
  const last = await store.lastRoot();
  const sources = [{ source: rootsSource(store, folder), version: last?.number ?? 0, hash: noHash }];
  for (const { office } of await store.listOffices()) {
    const heads = await store.inOffice(office, (transaction) => transaction.listHeads());
    for (const { project, ...head } of heads)
      sources.push({ source: journalSource({ store, folder }, office, project), ...head });
  }
  return sources;
}

async function refuseFull(folder: string, reserveBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < reserveBytes)
    throw new Problem('journal-copy-unwritable', { folder, why: 'its disk is full' });
}

function toProblem(folder: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const why = error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
  return new Problem('journal-copy-unwritable', { folder, why }, { cause: error });
}

/** Does work under a name after all that was asked for under it before. */
function openTurns(): (name: string, work: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return (name, work) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => undefined);
    last.set(name, settled);
    void settled.then(() => last.get(name) === settled && last.delete(name));
    return turn;
  };
}
