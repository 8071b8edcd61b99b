import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { put } from '../change.ts';
import { aProject, anIndicator } from '../testing.ts';
import { editRow } from './edit-row.ts';

describe('edit-row', () => {
  const project = aProject({ indicators: [anIndicator({ direction: 'increase' })] });
  const edit = (fields: object) => editRow.decide(project, { table: 'indicators', id: 'ind_1', ...fields });
  it('sets and unsets fields and keeps all others', () => {
    const { direction: _, ...without } = anIndicator({ code: '2.1.1a', method: 'by hand' });
    expect(edit({ set: { code: '2.1.1a', method: 'by hand' }, unset: ['direction'] })).toEqual([
      put('indicators', without),
    ]);
  });
  it('refuses what the row’s schema refuses', () => {
    expectProblem(() => edit({ set: { targets: [{ operator: 'about', value: '3' }] } }), 'invalid-input', {
      where: 'set.targets.0.operator',
    });
    expectProblem(() => edit({ set: { surplus: 1 } }), 'invalid-input', { why: 'has no field surplus' });
    expectProblem(() => edit({ unset: ['title'] }), 'invalid-input', { where: 'set.title', why: 'missing' });
    expectProblem(() => edit({ unset: ['surplus'] }), 'invalid-input', {
      where: 'unset',
      why: 'has no field surplus',
    });
  });
  it('refuses to change an id', () => {
    expectProblem(() => edit({ set: { id: 'ind_2' } }), 'invalid-input', { where: 'set.id' });
    expectProblem(() => edit({ unset: ['id'] }), 'invalid-input', { where: 'set.id' });
  });
  it('refuses a row that is not there, and an edit that changes nothing', () => {
    expectProblem(
      () => editRow.decide(project, { table: 'indicators', id: 'ind_9', set: {} }),
      'unknown-row',
      { id: 'ind_9' },
    );
    expectProblem(() => edit({ set: { direction: 'increase' }, unset: ['method'] }), 'nothing-changes');
  });
});
