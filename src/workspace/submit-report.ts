/**
 * Submitting a report: compiled from the record at one version, which takes a while, and then noted by the write path on that same version. Where the
 * project has moved on meanwhile it is compiled again.
 */

import { decideOnCurrent } from '../core/journal/decide-on-current.ts';
import { Problem } from '../core/problem.ts';
import { changesOfSubmitting } from '../core/report/submit.ts';
import type { KeptFile } from '../store/store.ts';
import type { CommandAnswer, CommandRequest } from './command-request.ts';
import type { NamedFile } from './frozen-files.ts';
import type { Operation } from './operation.ts';
import { type Prepared, type SubmitParts, prepareSubmission } from './prepare-submission.ts';
import { refuseForeignApproval } from './review-ground.ts';
import { runOperation } from './run-command.ts';
import type { ProjectPlace } from './sender.ts';

/** A request to submit a report; its input is `submitInput`. */
export type SubmitRequest = Omit<CommandRequest, 'command'>;

const mostAttempts = 3;

/** Submits a report that is approved as it stands. Throws a Problem where it cannot be done; then nothing has changed. */
export async function submitReport(parts: SubmitParts, asked: SubmitRequest): Promise<CommandAnswer> {
  const request = { ...asked, command: 'submit-report' };
  for (let attempt = 1; ; attempt += 1) {
    const prepared = await prepareSubmission(parts, request);
    try {
      return await runOperation(parts, request, () => submitting(prepared, asked));
    } catch (error) {
      const hasMoved = error instanceof Problem && error.code === 'changed-meanwhile';
      if (!hasMoved || attempt === mostAttempts) throw error;
    }
  }
}

const submitting = (prepared: Prepared | undefined, place: ProjectPlace): Operation => ({
  permission: 'submit-report',
  decide: async ({ project, head }, { seen, readAfter, transaction }) => {
    if (prepared === undefined || head.hash !== prepared.builtOn.hash) throw new Problem('changed-meanwhile');
    const { snapshot, files } = prepared;
    await refuseForeignApproval(transaction, place, { project, snapshot });
    const since = seen === head.version ? [] : await readAfter(seen);
    return {
      changes: decideOnCurrent((record) => changesOfSubmitting(record, snapshot), project, since),
      files: files.map(fileOf),
    };
  },
});

const fileOf = ({ sha256, sizeBytes, mediaType, use }: NamedFile): KeptFile => ({
  sha256,
  sizeBytes,
  mediaType,
  use,
});
