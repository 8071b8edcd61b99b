import type { Id } from '../../core/base/id.ts';
import { findRow } from '../../core/indexes.ts';
import type { Report } from '../../core/report/report.ts';
import type { Snapshot } from '../../core/report/snapshot.ts';
import type { Identified } from '../../formats/text/identify-report.ts';
import type { FileFolder } from '../file-folder.ts';
import type { IdentifyJob, ToldSnapshot } from '../reading/identify-job.ts';
import type { Asking, Readers } from '../reading/readers.ts';
import { type Received, withReceived } from '../reading/received.ts';
import { readProject } from '../read-project.ts';
import type { WriteParts } from '../run-command.ts';
import type { ProjectPlace, Sender } from '../sender.ts';

/** What tells files. */
export type IdentifyParts = Pick<WriteParts, 'store' | 'cache'> & {
  readonly files: FileFolder;
  readonly readers: Pick<Readers, 'identify'>;
};

/** Who wants to know which submitted report of a project a file is; the signal ends the reading. */
export type IdentifyOrder = ProjectPlace &
  Received &
  Pick<Asking<IdentifyJob>, 'signal'> & { readonly sender: Sender };

/** A snapshot of a project, and the report that it is of. */
export type SubmittedSnapshot = Snapshot & { readonly of: Report | undefined };

/** Says which submitted report of a project a file is, for whoever may read those. Nothing of the file is kept. */
export async function identifyUpload(
  parts: IdentifyParts,
  { sender, bytes, mostBytes, signal, ...place }: IdentifyOrder,
): Promise<Identified<SubmittedSnapshot>> {
  const { project } = await readProject(parts, { sender, place, permission: 'read-submitted' });
  const found = await withReceived(parts.files, { bytes, mostBytes }, ({ path }) =>
    parts.readers.identify({ path, mostBytes, signal, snapshots: project.snapshots.map(told) }),
  );
  if (found.is === 'unknown') return found;
  const snapshot = getSnapshot(project.snapshots, found.snapshot.id);
  return { ...found, snapshot: { ...snapshot, of: findRow(project, 'reports', snapshot.report) } };
}

const told = ({ id, files, anchor }: Snapshot): ToldSnapshot => ({
  id,
  files,
  ...(anchor !== undefined && { anchor }),
});

function getSnapshot(snapshots: readonly Snapshot[], id: Id): Snapshot {
  const snapshot = snapshots.find((one) => one.id === id);
  if (snapshot === undefined) throw new Error(`a reader named a snapshot that nobody gave it: ${id}`);
  return snapshot;
}
