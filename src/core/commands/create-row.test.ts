import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { put } from '../change.ts';
import { emptyProject } from '../project.ts';
import { aProject, aProjectRow, anIndicator } from '../testing.ts';
import { createRow } from './create-row.ts';

describe('create-row', () => {
  const project = aProject({ indicators: [anIndicator()] });
  it('puts a new row', () => {
    const row = anIndicator({ id: 'ind_2' });
    expect(createRow.decide(project, { table: 'indicators', row })).toEqual([put('indicators', row)]);
  });
  it('refuses an id that is taken, or of another kind', () => {
    expectProblem(
      () => createRow.decide(project, { table: 'indicators', row: anIndicator() }),
      'row-exists',
      { id: 'ind_1' },
    );
    const row = anIndicator({ id: 'res_2' });
    expectProblem(() => createRow.decide(project, { table: 'indicators', row }), 'invalid-input', {
      where: 'id',
    });
  });
  it('refuses a row that its table cannot hold, and a table that there is not', () => {
    const row = { ...anIndicator({ id: 'ind_2' }), measure: 'feeling' };
    expectProblem(() => createRow.decide(project, { table: 'indicators', row }), 'invalid-input', {
      where: 'row.measure',
    });
    expectProblem(() => createRow.decide(project, { table: 'people', row }), 'invalid-input', {
      where: 'table',
    });
  });
  it('gives an empty record its project, and no record a second one', () => {
    const row = aProjectRow({ id: 'prj_2' });
    expect(createRow.decide(emptyProject, { table: 'project', row })).toEqual([put('project', row)]);
    expectProblem(() => createRow.decide(project, { table: 'project', row }), 'row-exists', { id: 'prj_1' });
  });
});
