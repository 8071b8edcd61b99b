/**
 * Telling of entries as they come. The process hears of appends once, for all who watch; what it hears only wakes them, and each then reads the
 * journal at its own pace. So entries come in order, without gaps or repeats, and a slow reader takes no memory.
 */

import { authorize } from '../core/authorize.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeTransaction, Store } from '../store/store.ts';
import { type Bells, makeBell, openBells } from './bells.ts';
import { grantOf, projectMissing } from './grant-of.ts';
import type { ProjectPlace, Sender } from './sender.ts';
import type { Projects } from './workspace.ts';

/** Watching in one process. Closing it ends all that is watched. */
export type Watching = Pick<Projects, 'watch'> & { readonly close: () => Promise<void> };

/** What watching works with: milliseconds since 1970, and after how many of them at the latest it is asked again whether a sender may read. */
export type WatchParts = {
  readonly store: Pick<Store, 'inOffice' | 'listen'>;
  readonly clock: () => number;
  readonly recheckMs?: number;
};

/**
 * Opens watching on a store. Where the sender may not read, the first step throws a Problem, as it does for a version that is not there yet
 * (`version-ahead`); who loses the right later finds the end.
 */
export function openWatching({ store, clock, recheckMs = 30_000 }: WatchParts): Watching {
  const closing = new AbortController();
  const bells = openBells(store);
  return {
    watch: (sender, place, { after, signal }) => {
      const leaving = new AbortController();
      const until = AbortSignal.any([signal, closing.signal, leaving.signal]);
      const entries = watchEntries({ store, clock, recheckMs, bells }, { sender, place, after }, until);
      const leave = (): Promise<IteratorResult<ChainedEntry>> => {
        // A generator that waits does not hear that nobody listens any more.
        leaving.abort();
        return entries.return(undefined);
      };
      return { [Symbol.asyncIterator]: () => ({ next: () => entries.next(), return: leave }) };
    },
    close: async () => {
      closing.abort();
      await bells.close();
    },
  };
}

type Watched = { readonly sender: Sender; readonly place: ProjectPlace; readonly after: number };
type Parts = Required<WatchParts> & { readonly bells: Bells };

const entriesAtOnce = 100;

async function* watchEntries(
  { store, clock, recheckMs, bells }: Parts,
  { sender, place, after }: Watched,
  until: AbortSignal,
): AsyncGenerator<ChainedEntry, undefined> {
  const bell = makeBell();
  until.addEventListener('abort', bell.ring);
  try {
    if (!until.aborted) await bells.hang(place, bell);
    for (let [last, isFirst] = [after, true]; !until.aborted; isFirst = false) {
      const entries = await readPart(store, { sender, place, after: last }, isFirst);
      if (entries === undefined) return;
      const recheckAt = clock() + recheckMs;
      for (const entry of entries) {
        // Who took long over the entries before may have lost the right to the rest.
        if (until.aborted || clock() >= recheckAt) break;
        last = entry.entry.number;
        yield entry;
      }
      if (last === endOf(entries, last)) await bell.wait(recheckMs);
    }
  } finally {
    until.removeEventListener('abort', bell.ring);
    bells.takeDown(place, bell);
  }
}

/** The number of the last entry where they are all there is to read. */
const endOf = (entries: readonly ChainedEntry[], last: number): number | undefined =>
  entries.length === entriesAtOnce ? undefined : (entries.at(-1)?.entry.number ?? last);

/** Nothing where the sender has lost the right to read, or the project is gone. */
async function readPart(
  store: WatchParts['store'],
  watched: Watched,
  isFirst: boolean,
): Promise<readonly ChainedEntry[] | undefined> {
  try {
    return await store.inOffice(watched.place.office, (transaction) => readAfter(transaction, watched));
  } catch (error) {
    const isLost = error instanceof Problem && ['not-allowed', 'project-missing'].includes(error.code);
    if (isFirst || !isLost) throw error;
    return undefined;
  }
}

async function readAfter(
  transaction: OfficeTransaction,
  { sender, place, after }: Watched,
): Promise<readonly ChainedEntry[]> {
  const { project } = place;
  authorize(await grantOf(transaction, sender, place), 'read');
  const entries = await transaction.readEntries(project, after, entriesAtOnce);
  if (entries.length === 0) await refuseAhead(transaction, { sender, place, after });
  return entries;
}

/** No entries: the end of the journal, a version that is not there (as after a restore), or no project. */
async function refuseAhead(transaction: OfficeTransaction, { place, after }: Watched): Promise<void> {
  const head = await transaction.findHead(place.project);
  if (head === undefined) throw projectMissing(place.project);
  const { version } = head;
  if (after > version) throw new Problem('version-ahead', { version, expected: after });
}
