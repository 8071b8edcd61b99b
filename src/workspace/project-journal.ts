import { authorize } from '../core/authorize.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import { Problem } from '../core/problem.ts';
import type { Store } from '../store/store.ts';
import { grantOf, refuseMissing } from './grant-of.ts';
import { journalLines } from './journal-lines.ts';
import type { ProjectPlace, Sender } from './sender.ts';
import type { Projects } from './workspace.ts';

/** What of the projects is about their journals. */
export function openProjectJournal(store: Store): Pick<Projects, 'readJournal' | 'exportJournal'> {
  return {
    readJournal: async (sender, place, part) => {
      if (part.limit > mostEntries) throw new Problem('too-many-entries', { most: mostEntries });
      return readEntries(store, { sender, place }, part);
    },
    exportJournal: (sender, place) =>
      journalLines((after, limit) => readEntries(store, { sender, place }, { after, limit })),
  };
}

const mostEntries = 1000;

/** The right to read is asked for with each part: whoever loses it meanwhile gets no more. */
async function readEntries(
  store: Store,
  { sender, place }: { readonly sender: Sender; readonly place: ProjectPlace },
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly ChainedEntry[]> {
  const { office, project } = place;
  return store.inOffice(office, async (transaction) => {
    authorize(await grantOf(transaction, sender, place), 'read-journal');
    const entries = await transaction.readEntries(project, after, limit);
    // No entries: an empty project, the end of the journal, or no project.
    if (entries.length === 0) await refuseMissing(transaction, project);
    return entries;
  });
}
