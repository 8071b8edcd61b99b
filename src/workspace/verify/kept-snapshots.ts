import type { Id } from '../../core/base/id.ts';
import { findRow } from '../../core/indexes.ts';
import { projectRowOf } from '../../core/project.ts';
import type { Report } from '../../core/report/report.ts';
import type { Snapshot } from '../../core/report/snapshot.ts';
import type { OfficeId, Store } from '../../store/store.ts';

/** A snapshot with where it is kept, and the report that it is of. */
export type KeptSnapshot = Snapshot & {
  readonly office: OfficeId;
  readonly project: Id;
  readonly acronym: string | undefined;
  readonly of: Report | undefined;
};

/** The snapshots of all projects of a store, those submitted last first. */
export async function listKeptSnapshots(store: Store): Promise<readonly KeptSnapshot[]> {
  const found: KeptSnapshot[] = [];
  for (const { office } of await store.listOffices()) {
    const projects = await store.inOffice(office, (transaction) => transaction.listProjects());
    for (const { project } of projects) {
      const stored = await store.inOffice(office, (transaction) => transaction.readProject(project));
      if (stored === undefined) continue;
      const { project: record } = stored;
      const acronym = projectRowOf(record)?.acronym;
      for (const snapshot of record.snapshots)
        found.push({
          ...snapshot,
          office,
          project,
          acronym,
          of: findRow(record, 'reports', snapshot.report),
        });
    }
  }
  return found.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : b.version - a.version));
}
