/** Decisions on a report, as the write path carries them out: by whoever asks, on what the report says under the lock. */

import type { Change } from '../core/change.ts';
import { parseAs } from '../core/parse-as.ts';
import type { Project } from '../core/project.ts';
import {
  type Decider,
  approveInput,
  changesOfApproving,
  changesOfReopening,
  changesOfReturning,
  returnInput,
} from '../core/report/decide-review.ts';
import type { ReviewCommandName } from '../core/report/review-commands.ts';
import { getRow } from '../core/commands/get-row.ts';
import { templates } from '../core/report/templates/index.ts';
import type { Asked, Operation } from './operation.ts';
import { reportContent } from './report-content.ts';
import { accountsOf, authorsSince, hasGrantedSelf } from './review-ground.ts';

type Deciding = { readonly project: Project; readonly asked: Asked; readonly decider: Decider };

/** The operation of a command on a report in review. */
export const onReview = (name: ReviewCommandName): Operation => ({
  permission: 'approve-report',
  decide: async ({ project, head }, asked) => {
    const { transaction, sender, asOf } = asked;
    const decider = {
      by: sender.user,
      accounts: await accountsOf(transaction, sender.user),
      on: asOf,
      version: head.version + 1,
    };
    return { changes: await decisions[name]({ project, asked, decider }) };
  },
});

const decisions: Readonly<Record<ReviewCommandName, (deciding: Deciding) => Promise<readonly Change[]>>> = {
  'approve-report': approve,
  'return-report': async ({ project, asked, decider }) => {
    const input = parseAs(returnInput, asked.input);
    const { template } = getRow(project, 'reports', input.report);
    const content = reportContent(project, { ...input, template: template ?? templates[0]?.id ?? '' });
    return changesOfReturning(project, input, { content, decider });
  },
  'reopen-report': async ({ project, asked, decider }) =>
    changesOfReopening(project, parseAs(returnInput, asked.input), decider),
};

async function approve({ project, asked, decider }: Deciding): Promise<readonly Change[]> {
  const { transaction, place, at } = asked;
  const input = parseAs(approveInput, asked.input);
  const ground = {
    content: reportContent(project, input),
    authors: await authorsSince(transaction, { place, project, report: input.report }),
    hasGrantedSelf: await hasGrantedSelf(transaction, place, { accounts: decider.accounts, at }),
  };
  return changesOfApproving(project, input, { ground, decider });
}
