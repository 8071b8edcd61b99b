import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { applyChanges } from '../change.ts';
import { aProject, aReport, aSnapshot } from '../testing.ts';
import { changesOfFreezing, recordToFreeze } from './freeze.ts';

describe('changesOfFreezing', () => {
  it('puts the snapshot, and freezes a report that is open', () => {
    const frozen = applyChanges(aProject(), changesOfFreezing(aProject(), aSnapshot()));
    expect(frozen.snapshots).toEqual([aSnapshot()]);
    expect(frozen.reports).toEqual([aReport({ state: 'frozen' })]);
  });
  it('leaves the state of a report that was frozen before', () => {
    const project = aProject({ reports: [aReport({ state: 'submitted' })], snapshots: [aSnapshot()] });
    const again = aSnapshot({ id: 'snp_2' });
    expect(changesOfFreezing(project, again)).toEqual([{ put: 'snapshots', row: again }]);
  });
  it('refuses an id that is taken or of another table, and a report that is not there', () => {
    const project = aProject({ snapshots: [aSnapshot()] });
    expectProblem(() => changesOfFreezing(project, aSnapshot()), 'row-exists');
    expectProblem(() => changesOfFreezing(aProject(), aSnapshot({ id: 'rep_2' })), 'invalid-input');
    expectProblem(() => changesOfFreezing(aProject(), aSnapshot({ report: 'rep_9' })), 'unknown-row');
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
