import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { put, remove } from '../change.ts';
import { aProject, aReport, aSnapshot, anActivity, anAnchor, anApproval } from '../testing.ts';
import { decideCommand } from './decide.ts';
import { refuseFrozen } from './refuse-frozen.ts';

describe('refuseFrozen', () => {
  const project = aProject({ reports: [aReport()], snapshots: [aSnapshot()], approvals: [anApproval()] });
  const submitted = aProject({
    reports: [aReport({ state: 'submitted', submittedOn: day('2022-04-30') })],
    snapshots: [aSnapshot({ anchor: anAnchor })],
  });
  it('lets all but snapshots and decisions change', () => {
    expect(() => refuseFrozen(project, [put('activities', anActivity())])).not.toThrow();
    expectProblem(() => refuseFrozen(project, [put('snapshots', aSnapshot())]), 'frozen');
    expectProblem(() => refuseFrozen(project, [remove('approvals', 'apr_1')]), 'frozen');
  });
  it.each([
    ['create-row', { table: 'snapshots', row: aSnapshot({ id: 'snp_2' }) }],
    ['edit-row', { table: 'snapshots', id: 'snp_1', set: { content: '' } }],
    ['remove-row', { table: 'snapshots', id: 'snp_1' }],
    ['create-row', { table: 'approvals', row: anApproval({ id: 'apr_2' }) }],
    ['edit-row', { table: 'approvals', id: 'apr_1', set: { by: 'usr_9' } }],
    ['write-rows', { create: [{ table: 'approvals', row: anApproval({ id: 'apr_2' }) }], edit: [] }],
    ['remove-row', { table: 'approvals', id: 'apr_1' }],
  ])('stands in the way of %s', (name, input) => {
    expectProblem(() => decideCommand(project, name, input), 'frozen');
  });
  it('is not passed by removing the report', () => {
    const input = { table: 'reports', id: 'rep_1' };
    expectProblem(() => decideCommand(project, 'remove-row', input), 'row-in-use', { by: 'apr_1' });
  });
  it.each([{ state: 'draft' }, { to: '2022-06-30' }, { kind: 'final' }])(
    'keeps a report that was submitted from %o',
    (set) => {
      const input = { table: 'reports', id: 'rep_1', set };
      expectProblem(() => decideCommand(submitted, 'edit-row', input), 'frozen');
    },
  );
  it('calls no open report submitted, but takes in one that was sent before', () => {
    const input = { table: 'reports', id: 'rep_1', set: { state: 'submitted' } };
    expectProblem(() => decideCommand(project, 'edit-row', input), 'not-approved');
    const earlier = aReport({
      id: 'rep_0',
      from: day('2020-04-01'),
      to: day('2021-03-31'),
      state: 'submitted',
    });
    expect(decideCommand(project, 'create-row', { table: 'reports', row: earlier })).toHaveLength(1);
    const known = aProject({ reports: [earlier] });
    const opened = { table: 'reports', id: 'rep_0', set: { state: 'draft' } };
    expect(decideCommand(known, 'edit-row', opened)).toHaveLength(1);
  });
});
