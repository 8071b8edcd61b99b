import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { applyChanges } from '../change.ts';
import { aProject, aReport, aSnapshot, anAnchor, anApproval } from '../testing.ts';
import { changesOfSubmitting, recordToFreeze } from './submit.ts';

describe('changesOfSubmitting', () => {
  const approvals = [anApproval()];
  const inReview = aProject({ reports: [aReport({ state: 'in-review' })], approvals });
  const snapshot = aSnapshot({ approved: anApproval().content, anchor: anAnchor });
  it('puts the snapshot, and calls the report submitted on its day', () => {
    const submitted = applyChanges(inReview, changesOfSubmitting(inReview, snapshot));
    expect(submitted.snapshots).toEqual([snapshot]);
    expect(submitted.reports).toEqual([aReport({ state: 'submitted', submittedOn: day('2022-04-30') })]);
  });
  it('refuses a report that is not in review, or says something that nobody has approved', () => {
    for (const state of ['draft', 'frozen', 'submitted'] as const) {
      const project = aProject({ reports: [aReport({ state })], approvals });
      expectProblem(() => changesOfSubmitting(project, snapshot), 'not-in-review');
    }
    for (const approved of ['ab'.repeat(32), undefined]) {
      const other = aSnapshot({ anchor: anAnchor, ...(approved !== undefined && { approved }) });
      expectProblem(() => changesOfSubmitting(inReview, other), 'not-approved');
    }
  });
  it('refuses an id that is taken or of another table, and a report that is not there', () => {
    const project = aProject({ ...inReview, snapshots: [snapshot] });
    expectProblem(() => changesOfSubmitting(project, snapshot), 'row-exists');
    expectProblem(() => changesOfSubmitting(inReview, { ...snapshot, id: 'rep_2' }), 'invalid-input');
    expectProblem(() => changesOfSubmitting(inReview, { ...snapshot, report: 'rep_9' }), 'unknown-row');
  });
});

describe('recordToFreeze', () => {
  it('has the report frozen, and no other on its period', () => {
    const other = aReport({ id: 'rep_2', kind: 'quarterly' });
    const next = aReport({ id: 'rep_3', from: aReport().to });
    const project = aProject({ reports: [aReport(), other, next] });
    expect(recordToFreeze(project, 'rep_1').reports).toEqual([aReport({ state: 'frozen' }), next]);
  });
});
