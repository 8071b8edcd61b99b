import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { put } from '../change.ts';
import { type Check, placeOf } from '../checks/check.ts';
import { type Project } from '../project.ts';
import { aProject, anActivity } from '../testing.ts';
import { applyFix, changesOfFix } from './apply-fix.ts';

const numbered = (row: Project['activities'][number]) => ({ ...row, code: '9' });
const everyActivityHasANumber: Check = {
  id: 'every-activity-has-a-number',
  catalogue: 'AC-01',
  severity: 'warning',
  rule: 'A rule for this test.',
  message: 'An activity has no number.',
  find: (project) =>
    project.activities
      .filter((row) => row.code === '')
      .map((row) => ({
        at: [placeOf('activities', row, 'code')],
        params: {},
        ...(row.id === 'act_3'
          ? {}
          : { fix: { title: 'Number it', changes: [put('activities', numbered(row))] } }),
      })),
};

describe('changesOfFix', () => {
  const [second, third] = [anActivity({ id: 'act_2', code: '' }), anActivity({ id: 'act_3', code: '' })];
  const project = aProject({ activities: [anActivity(), second, third] });
  const fix = (row: string, check = 'every-activity-has-a-number') =>
    changesOfFix([everyActivityHasANumber], project, {
      check,
      at: [{ table: 'activities', row, field: 'code', source: { source: 'src_1', line: 7 } }],
      asOf: day('2022-03-31'),
    });
  it('are those that the check offers at these places', () => {
    expect(fix('act_2')).toEqual([put('activities', anActivity({ id: 'act_2', code: '9' }))]);
  });
  it('are refused where the check finds nothing, offers nothing, or is not known', () => {
    expectProblem(() => fix('act_1'), 'nothing-to-fix', { check: 'every-activity-has-a-number' });
    expectProblem(() => fix('act_3'), 'nothing-to-fix');
    expectProblem(() => fix('act_2', 'every-activity-has-a-name'), 'nothing-to-fix', {
      check: 'every-activity-has-a-name',
    });
  });
});

describe('apply-fix', () => {
  it('asks the checks of the list', () => {
    const at = [{ table: 'project', row: 'prj_1', field: 'statedTotal' }];
    const input = { check: 'cost-lines-add-up-to-total', at, asOf: '2022-03-31' };
    expectProblem(() => applyFix.decide(aProject(), input), 'nothing-to-fix', {
      check: 'cost-lines-add-up-to-total',
    });
    expect(applyFix.permission).toBe('by-table');
  });
});
