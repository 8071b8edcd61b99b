/**
 * Decisions on a report: approving, returning and opening again. They are decided on the record and on what only the server knows: who asks, who
 * has changed what since, who has given himself the right.
 */

import * as z from 'zod/mini';
import type { Day } from '../base/day.ts';
import { idSchema } from '../base/schemas.ts';
import { type Change, put } from '../change.ts';
import { getRow } from '../commands/get-row.ts';
import { refuseStaleId } from '../commands/refuse-stale-id.ts';
import { Problem } from '../problem.ts';
import { type Project, projectRowOf } from '../project.ts';
import { type Approval, externalSchema } from './approval.ts';
import { isSubmitted } from './locked-periods.ts';
import { reopeningAskedFor } from './review.ts';

const contentSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'not a SHA-256' }));
const filled = z.string().check(z.regex(/\S/, { error: 'empty' }), z.maxLength(2000));

/** What approving asks for: the report, the id of the decision, the template, the SHA-256 of what was read; for an outside approver who he is. */
export const approveInput = z.strictObject({
  id: idSchema,
  report: idSchema,
  template: z.string(),
  content: contentSchema,
  external: z.exactOptional(externalSchema),
});
/** What returning a report to its authors asks for, and what opening it again does. */
export const returnInput = z.strictObject({ id: idSchema, report: idSchema, reason: filled });

/** Who decides, as the server knows him: his user, all users of the same person, the day, and the entry that this will be. */
export type Decider = {
  readonly by: string;
  readonly accounts: ReadonlySet<string>;
  readonly on: Day;
  readonly version: number;
};

/** What stands against an approval: what the report says now, who has written it since, and whether the decider gave himself the right of late. */
export type Ground = {
  readonly content: string;
  readonly authors: ReadonlySet<string>;
  readonly hasGrantedSelf: boolean;
};

/** For so many hours whoever gives himself the right to approve cannot use it. */
export const grantedSelfHours = 24;

/** The changes of an approval. Throws a Problem that says what to do instead. */
export function changesOfApproving(
  project: Project,
  input: z.output<typeof approveInput>,
  { ground, decider }: { readonly ground: Ground; readonly decider: Decider },
): readonly Change[] {
  const { id, report, content, external } = input;
  refuseStaleId(project, 'approvals', id);
  if (getRow(project, 'reports', report).state !== 'in-review') throw new Problem('not-in-review');
  if (content !== ground.content) throw new Problem('other-content');
  if (external === undefined) refuseAuthor(ground, decider);
  if (ground.hasGrantedSelf) throw new Problem('approver-granted-self', { hours: grantedSelfHours });
  const decision = { id, report, content, decision: 'approved', ...handOf(decider) } as const;
  if (external !== undefined)
    return [put('approvals', { ...decision, external: withConsent(project, content, external) })];
  return [put('approvals', decision)];
}

/** The changes that send a report back to its authors with a reason. */
export function changesOfReturning(
  project: Project,
  { id, report, reason }: z.output<typeof returnInput>,
  { content, decider }: { readonly content: string; readonly decider: Decider },
): readonly Change[] {
  refuseStaleId(project, 'approvals', id);
  const row = getRow(project, 'reports', report);
  if (row.state !== 'in-review') throw new Problem('not-in-review');
  return [
    put('approvals', { id, report, content, decision: 'returned', reason, ...handOf(decider) }),
    put('reports', { ...row, state: 'draft' }),
  ];
}

/**
 * The changes that open a submitted report again, with a reason. It takes two persons: the first one asks, the second one opens. What was submitted
 * stays.
 */
export function changesOfReopening(
  project: Project,
  { id, report, reason }: z.output<typeof returnInput>,
  decider: Decider,
): readonly Change[] {
  refuseStaleId(project, 'approvals', id);
  const row = getRow(project, 'reports', report);
  const snapshot = project.snapshots.findLast((one) => one.report === report && one.anchor !== undefined);
  if (snapshot === undefined || !isSubmitted(project, row)) throw new Problem('not-submitted');
  const asked = reopeningAskedFor(project, row);
  if (asked && decider.accounts.has(asked.by)) throw new Problem('reopening-asked');
  const content = snapshot.approved ?? snapshot.content;
  const decision: Approval = { id, report, content, decision: 'reopened', reason, ...handOf(decider) };
  const { submittedOn: _, ...open } = row;
  return [
    put('approvals', decision),
    ...(asked === undefined ? [] : [put('reports', { ...open, state: 'draft' })]),
  ];
}

const handOf = ({ by, on, version }: Decider): Pick<Approval, 'by' | 'on' | 'version'> => ({
  by,
  on,
  version,
});

function refuseAuthor({ authors }: Ground, { accounts }: Decider): void {
  if ([...accounts].some((user) => authors.has(user))) throw new Problem('approver-is-author');
}

function withConsent(
  project: Project,
  content: string,
  external: z.output<typeof externalSchema>,
): NonNullable<Approval['external']> {
  const { organisation, consent } = external;
  getRow(project, 'organisations', organisation);
  const { file } = getRow(project, 'documents', consent);
  if (organisation === projectRowOf(project)?.implementer) throw new Problem('external-is-self');
  if (file === undefined) throw new Problem('consent-missing', { id: consent });
  const { sha256 } = file;
  const isUsed = project.approvals.some((one) => one.content !== content && one.external?.sha256 === sha256);
  if (isUsed) throw new Problem('consent-used', { id: consent });
  return { ...external, sha256 };
}
