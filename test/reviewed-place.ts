/** Reports that are reviewed, for the suites of the write path. */

import type { Id } from '../src/core/base/id.ts';
import type { CommandAnswer } from '../src/workspace/command-request.ts';
import { reportContent } from '../src/workspace/report-content.ts';
import { machine } from '../src/workspace/sender.ts';
import { type WritePlace, addMember, newId, send } from './write-place.ts';

const template = 'contribution-agreement';

/** The SHA-256 of what a report says now. */
export const contentNow = async (place: Omit<WritePlace, 'store'>, report: Id): Promise<string> =>
  reportContent((await place.workspace.projects.read(machine, place)).project, { report, template });

/** Asks for an approval of what a report says, by whoever the place names. */
export const approve = async (
  place: Omit<WritePlace, 'store'>,
  report: Id,
  input: object = {},
): Promise<CommandAnswer> =>
  send(place, {
    command: 'approve-report',
    input: { id: newId('apr'), report, template, content: await contentNow(place, report), ...input },
  });

/** Sends a report to review, where it is a draft, and has it approved by somebody who has written nothing. */
export async function reviewed(place: WritePlace, report: Id): Promise<void> {
  const { project } = await place.workspace.projects.read(machine, place);
  if (project.reports.find(({ id }) => id === report)?.state === 'draft')
    await send(
      { ...place, sender: machine },
      { command: 'edit-row', input: { table: 'reports', id: report, set: { state: 'in-review' } } },
    );
  await approve({ ...place, sender: await addMember(place, { role: 'reviewer' }) }, report);
}
