import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { put } from '../change.ts';
import { aProject, aReport, aSnapshot, anActivity } from '../testing.ts';
import { decideCommand } from './decide.ts';
import { refuseFrozen } from './refuse-frozen.ts';

describe('refuseFrozen', () => {
  const project = aProject({ reports: [aReport()], snapshots: [aSnapshot()] });
  it('lets all but snapshots change', () => {
    expect(() => refuseFrozen([put('activities', anActivity())])).not.toThrow();
    expectProblem(() => refuseFrozen([put('snapshots', aSnapshot())]), 'frozen');
  });
  it.each([
    ['create-row', { table: 'snapshots', row: aSnapshot({ id: 'snp_2' }) }],
    ['edit-row', { table: 'snapshots', id: 'snp_1', set: { content: '' } }],
    ['remove-row', { table: 'snapshots', id: 'snp_1' }],
  ])('stands in the way of %s', (name, input) => {
    expectProblem(() => decideCommand(project, name, input), 'frozen');
  });
  it('is not passed by removing the report', () => {
    const input = { table: 'reports', id: 'rep_1' };
    expectProblem(() => decideCommand(project, 'remove-row', input), 'row-in-use', { by: 'snp_1' });
  });
});
