import { canonicalJson } from '../core/base/hash.ts';
import type { Id } from '../core/base/id.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeId, Store } from '../store/store.ts';

/**
 * The journal of a project, one line for each entry: canonical JSON of its hash and its text, ended by a line feed. It is read in parts, so that a
 * long one never stands in memory; entries that come while it is read are in it or not.
 */
export async function* journalLines(store: Store, office: OfficeId, project: Id): AsyncGenerator<string> {
  for (let after = 0; ; after += entriesAtOnce) {
    const start = after;
    const entries = await store.inOffice(office, async (transaction) => {
      const some = await transaction.readEntries(project, start, entriesAtOnce);
      // No entries at all: an empty project, or none.
      if (some.length === 0 && start === 0) await refuseMissing(project, transaction.listProjects());
      return some;
    });
    for (const { hash, text } of entries) yield `${canonicalJson({ hash, text })}\n`;
    if (entries.length < entriesAtOnce) return;
  }
}

const entriesAtOnce = 500;

async function refuseMissing(id: Id, listed: Promise<readonly { readonly project: Id }[]>): Promise<void> {
  const projects = await listed;
  if (!projects.some(({ project }) => project === id)) throw new Problem('project-missing', { id });
}
