import { describe, expect, it } from 'vitest';
import { fixtureNames, loadFixture } from '../../../test/fixtures.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { applyChanges } from '../change.ts';
import { type Project, emptyProject, toProject } from '../project.ts';
import { aComment, aProject, aProjectRow, aReport, aSnapshot, anActivity, anApproval } from '../testing.ts';
import { importRecord } from './import-record.ts';

const after = (project: Project, record: object, replaces: boolean): Project =>
  applyChanges(project, importRecord.decide(project, { record, replaces }));

const first = anActivity({ id: 'act_1', code: '1' });
const second = anActivity({ id: 'act_2', code: '2' });

describe('import-record', () => {
  it.each(fixtureNames)('gives the record of %s in an empty project, but for what was frozen', (name) => {
    const record = loadFixture(name);
    expect(after(emptyProject, record, false)).toEqual({ ...record, snapshots: [] });
    expect(after(emptyProject, record, true)).toEqual({ ...record, snapshots: [] });
  });
  it('puts what differs and leaves what the record does not hold', () => {
    const project = aProject({ activities: [first, second] });
    const changed = { ...second, code: '3' };
    const record = { activities: [first, changed] };
    expect(importRecord.decide(project, { record, replaces: false })).toEqual([
      { put: 'activities', row: changed },
    ]);
    expectProblem(() => after(project, { activities: [first] }, false), 'nothing-changes');
  });
  it('removes what the record does not hold where it replaces all', () => {
    const project = aProject({ activities: [first, second] });
    expect(after(project, { activities: [second] }, true)).toEqual(toProject({ activities: [second] }));
  });
  it('leaves snapshots as they are, and keeps their reports', () => {
    const project = aProject({ reports: [aReport()], snapshots: [aSnapshot()] });
    const record = { reports: [aReport({ state: 'in-review' })], snapshots: [aSnapshot({ content: '' })] };
    expect(after(project, record, true).snapshots).toEqual([aSnapshot()]);
    expect(after(project, record, false).snapshots).toEqual([aSnapshot()]);
    expectProblem(() => after(project, { activities: [first] }, true), 'row-in-use', {
      id: 'rep_1',
      by: 'snp_1',
    });
  });
  it('brings along nothing that was said or decided of reports elsewhere, and takes nothing of it away', () => {
    const project = aProject({ comments: [aComment()], approvals: [anApproval()] });
    const record = {
      reports: [aReport()],
      activities: [first],
      comments: [aComment({ id: 'cmt_2' })],
      approvals: [anApproval({ id: 'apr_2' })],
    };
    for (const replaces of [true, false]) {
      const { comments, approvals } = after(project, record, replaces);
      expect([comments, approvals]).toEqual([project.comments, project.approvals]);
    }
    expectProblem(() => after(project, { activities: [first] }, true), 'row-in-use', { by: 'apr_1' });
  });
  it('refuses a second row that says what the project is', () => {
    const record = { project: [aProjectRow({ id: 'prj_2' })] };
    expectProblem(() => after(aProject(), record, false), 'row-exists');
    expect(after(aProject(), record, true).project).toEqual(record.project);
  });
  it('refuses ids that are not those of their table, and rows that are not of its schema', () => {
    expectProblem(
      () => after(aProject(), { activities: [{ ...first, id: 'res_1' }] }, false),
      'invalid-input',
      {
        where: 'record.activities.0.id',
      },
    );
    expectProblem(() => after(aProject(), { activities: [{ id: 'act_1' }] }, false), 'invalid-input');
    expectProblem(() => after(aProject(), { nothingKnown: [] }, false), 'invalid-input');
  });
});
