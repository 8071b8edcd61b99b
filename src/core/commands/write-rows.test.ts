import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { month } from '../base/month.ts';
import { put } from '../change.ts';
import { aProject, aProjectRow, aStrand, aWorkPlan, anItem } from '../testing.ts';
import { writeRows } from './write-rows.ts';

describe('write-rows', () => {
  const project = aProject({ workPlans: [aWorkPlan()], workPlanItems: [anItem({ unplacedMarks: 1 })] });
  const may = { months: ['2022-05'] };
  it('adds rows of several tables and changes others in one go', () => {
    const [strand, item] = [aStrand({ id: 'str_2' }), anItem({ id: 'itm_2', strand: 'str_2' })];
    const changes = writeRows.decide(project, {
      create: [
        { table: 'strands', row: strand },
        { table: 'workPlanItems', row: item },
      ],
      edit: [{ table: 'workPlanItems', id: 'itm_1', set: may, unset: ['unplacedMarks'] }],
    });
    expect(changes).toEqual([
      put('strands', strand),
      put('workPlanItems', item),
      put('workPlanItems', anItem({ months: [month('2022-05')] })),
    ]);
  });
  it('writes nothing where one of the rows cannot be written, and says which', () => {
    const row = { ...anItem({ id: 'itm_2' }), months: ['May'] };
    expectProblem(
      () =>
        writeRows.decide(project, {
          create: [{ table: 'workPlanItems', row }],
          edit: [{ table: 'workPlanItems', id: 'itm_1', set: may }],
        }),
      'invalid-input',
      { where: 'create.0.row.months.0' },
    );
    expectProblem(
      () =>
        writeRows.decide(project, {
          create: [],
          edit: [{ table: 'workPlanItems', id: 'itm_9', set: may }],
        }),
      'unknown-row',
      { id: 'itm_9' },
    );
  });
  it('refuses a row that is named twice, and a second project', () => {
    const edit = { table: 'workPlanItems', id: 'itm_1', set: may };
    expectProblem(() => writeRows.decide(project, { create: [], edit: [edit, edit] }), 'invalid-input', {
      where: 'itm_1',
      why: 'named twice',
    });
    const row = anItem({ id: 'itm_2' });
    const created = { table: 'workPlanItems', row };
    expectProblem(() => writeRows.decide(project, { create: [created, created], edit: [] }), 'invalid-input');
    expectProblem(
      () =>
        writeRows.decide(project, {
          create: [{ table: 'project', row: aProjectRow({ id: 'prj_2' }) }],
          edit: [],
        }),
      'row-exists',
    );
  });
  it('refuses what changes nothing', () => {
    expectProblem(() => writeRows.decide(project, { create: [], edit: [] }), 'nothing-changes');
    expectProblem(
      () =>
        writeRows.decide(project, {
          create: [],
          edit: [{ table: 'workPlanItems', id: 'itm_1', set: { state: 'planned' } }],
        }),
      'nothing-changes',
    );
  });
});
