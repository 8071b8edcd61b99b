/**
 * Freezing a report: compiled from the record at one version, which takes a while, and then noted by the write path on that same version. Where the
 * project has moved on meanwhile it is compiled again.
 */

import { authorize } from '../core/authorize.ts';
import { day } from '../core/base/day.ts';
import { refuseStaleId } from '../core/commands/refuse-stale-id.ts';
import { decideOnCurrent } from '../core/journal/decide-on-current.ts';
import { parseAs } from '../core/parse-as.ts';
import { Problem } from '../core/problem.ts';
import { changesOfFreezing, freezeInput } from '../core/report/freeze.ts';
import type { Snapshot } from '../core/report/snapshot.ts';
import type { KeptFile, ProjectHead, StoredProject } from '../store/store.ts';
import { type CommandAnswer, type CommandRequest, seenVersion } from './command-request.ts';
import { currentProject } from './current-project.ts';
import { type FrozenParts, type NamedFile, keepFrozen } from './frozen-files.ts';
import { grantOf, projectMissing } from './grant-of.ts';
import type { Operation } from './operation.ts';
import { type WriteParts, runOperation } from './run-command.ts';

/** What freezing works with. */
export type FreezeParts = WriteParts & FrozenParts;

/** A request to freeze a report; its input is `freezeInput`. */
export type FreezeRequest = Omit<CommandRequest, 'command'>;

const mostAttempts = 3;

/** Freezes a report. Throws a Problem where it cannot be done; then nothing has changed. */
export async function freezeReport(parts: FreezeParts, asked: FreezeRequest): Promise<CommandAnswer> {
  const request = { ...asked, command: 'freeze-report' };
  for (let attempt = 1; ; attempt += 1) {
    const prepared = await prepare(parts, request);
    try {
      return await runOperation(parts, request, () => freezing(prepared));
    } catch (error) {
      const hasMoved = error instanceof Problem && error.code === 'changed-meanwhile';
      if (!hasMoved || attempt === mostAttempts) throw error;
    }
  }
}

type Prepared = {
  readonly builtOn: ProjectHead;
  readonly snapshot: Snapshot;
  readonly files: readonly NamedFile[];
};

/** Nothing for a request that was carried out already: the write path has its answer. */
async function prepare(parts: FreezeParts, request: CommandRequest): Promise<Prepared | undefined> {
  const current = await readToFreeze(parts, request);
  if (current === undefined) return undefined;
  const { project, head } = current;
  seenVersion(request, head);
  const input = parseAs(freezeInput, request.input);
  const { snapshot: id, report } = input;
  refuseStaleId(project, 'snapshots', id);
  const { files, ...said } = await keepFrozen(parts, project, input);
  const on = day(new Date(parts.clock()).toISOString().slice(0, 10));
  return {
    builtOn: head,
    snapshot: { id, report, version: head.version + 1, on, ...said, files: files.map(nameOf) },
    files,
  };
}

const fileOf = ({ sha256, sizeBytes, mediaType, use }: NamedFile): KeptFile => ({
  sha256,
  sizeBytes,
  mediaType,
  use,
});

const nameOf = ({ name, sha256 }: NamedFile): Snapshot['files'][number] => ({ name, sha256 });

async function readToFreeze(
  { store, cache }: FreezeParts,
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

const freezing = (prepared: Prepared | undefined): Operation => ({
  permission: 'submit-report',
  decide: async ({ project, head }, { seen, readAfter }) => {
    if (prepared === undefined || head.hash !== prepared.builtOn.hash) throw new Problem('changed-meanwhile');
    const { snapshot, files } = prepared;
    const since = seen === head.version ? [] : await readAfter(seen);
    return {
      changes: decideOnCurrent((record) => changesOfFreezing(record, snapshot), project, since),
      files: files.map(fileOf),
    };
  },
});
