/** What takes a while of submitting a report, done before the project is locked. */

import { authorize } from '../core/authorize.ts';
import { day } from '../core/base/day.ts';
import { getRow } from '../core/commands/get-row.ts';
import { refuseStaleId } from '../core/commands/refuse-stale-id.ts';
import { parseAs } from '../core/parse-as.ts';
import type { Snapshot } from '../core/report/snapshot.ts';
import { indicatorsToSubmit } from '../core/report/submitted-indicators.ts';
import { refuseUnapproved, submitInput } from '../core/report/submit.ts';
import type { ProjectHead, StoredProject } from '../store/store.ts';
import { type CommandRequest, seenVersion } from './command-request.ts';
import { currentProject } from './current-project.ts';
import { type FrozenParts, type NamedFile, keepFrozen } from './frozen-files.ts';
import { grantOf, projectMissing } from './grant-of.ts';
import { reportContent } from './report-content.ts';
import type { WriteParts } from './run-command.ts';

/** What submitting works with. */
export type SubmitParts = WriteParts & FrozenParts;

/** A report compiled on one version of the project: what would be noted of it, and its files. */
export type Prepared = {
  readonly builtOn: ProjectHead;
  readonly snapshot: Snapshot;
  readonly files: readonly NamedFile[];
};

/** Compiles a report that is approved. Nothing for a request that was carried out already: the write path has its answer. */
export async function prepareSubmission(
  parts: SubmitParts,
  request: CommandRequest,
): Promise<Prepared | undefined> {
  const current = await readToSubmit(parts, request);
  if (current === undefined) return undefined;
  const { project, head } = current;
  seenVersion(request, head);
  const input = parseAs(submitInput, request.input);
  const { snapshot: id, report } = input;
  refuseStaleId(project, 'snapshots', id);
  const approved = reportContent(project, input);
  refuseUnapproved(project, report, approved);
  const { files, ...said } = await keepFrozen(parts, project, { ...input, anchor: head });
  const on = day(new Date(parts.clock()).toISOString().slice(0, 10));
  return {
    builtOn: head,
    snapshot: {
      id,
      report,
      version: head.version + 1,
      on,
      ...said,
      files: files.map(nameOf),
      approved,
      anchor: head,
      indicators: [...indicatorsToSubmit(project, getRow(project, 'reports', report))],
    },
    files,
  };
}

const nameOf = ({ name, sha256 }: NamedFile): Snapshot['files'][number] => ({ name, sha256 });

async function readToSubmit(
  { store, cache }: SubmitParts,
  { sender, key, ...place }: CommandRequest,
): Promise<StoredProject | undefined> {
  const { office, project } = place;
  const seen = cache.find(office, project);
  return store.inOffice(office, async (transaction) => {
    const grant = await grantOf(transaction, sender, place);
    authorize(grant, 'read');
    authorize(grant, 'submit-report');
    if ((await transaction.findRequest(sender.user, key)) !== undefined) return undefined;
    const current = await currentProject(transaction, project, { seen });
    if (current === undefined) throw projectMissing(project);
    return current;
  });
}
