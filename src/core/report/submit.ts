/**
 * Submitting a report, as far as it is pure: what is asked for, and what changes in the record. What the report says is compiled in between, from the
 * record in which the report is frozen already, so that no copy calls itself a draft.
 */

import * as z from 'zod/mini';
import type { Id } from '../base/id.ts';
import { idSchema } from '../base/schemas.ts';
import { type Change, applyChanges, put, remove } from '../change.ts';
import { getRow } from '../commands/get-row.ts';
import { refuseStaleId } from '../commands/refuse-stale-id.ts';
import { Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import { isOpen } from './build/report-on.ts';
import { approvalOf } from './review.ts';
import type { Snapshot } from './snapshot.ts';

const names = z.array(z.string()).check(z.minLength(1));

/** What submitting asks for: the report, the id of the new snapshot, the template's id, and the locales and formats of its copies. */
export const submitInput = z.strictObject({
  report: idSchema,
  snapshot: idSchema,
  template: z.string(),
  locales: names,
  formats: names,
});
/** What submitting asks for. */
export type SubmitInput = z.output<typeof submitInput>;

/** The record from which a report is compiled that is being frozen: the report is no draft, and no other stands on its period. */
export function recordToFreeze(project: Project, report: Id): Project {
  const row = getRow(project, 'reports', report);
  const others = project.reports.filter(
    ({ id, from, to }) => id !== report && from === row.from && to === row.to,
  );
  return applyChanges(project, [
    ...freezeState(project, report),
    ...others.map(({ id }) => remove('reports', id)),
  ]);
}

/**
 * The changes that submit a report as a snapshot says. Throws Problem `unknown-row`, `row-exists` where the snapshot's id is not fresh, `not-in-review`,
 * and `not-approved` where nobody has approved what the snapshot holds.
 */
export function changesOfSubmitting(project: Project, snapshot: Snapshot): readonly Change[] {
  refuseStaleId(project, 'snapshots', snapshot.id);
  refuseUnapproved(project, snapshot.report, snapshot.approved);
  const row = getRow(project, 'reports', snapshot.report);
  return [
    put('reports', { ...row, state: 'submitted', submittedOn: snapshot.on }),
    put('snapshots', snapshot),
  ];
}

/** Throws Problem `not-in-review` or `not-approved` unless the report is in review and `content` of it, a SHA-256, is approved. */
export function refuseUnapproved(project: Project, report: Id, content: string | undefined): void {
  if (getRow(project, 'reports', report).state !== 'in-review') throw new Problem('not-in-review');
  if (content === undefined || !approvalOf(project, report, content)) throw new Problem('not-approved');
}

/** A report that was frozen before keeps its state. */
function freezeState(project: Project, report: Id): readonly Change[] {
  const row = getRow(project, 'reports', report);
  return isOpen(row) ? [put('reports', { ...row, state: 'frozen' })] : [];
}
