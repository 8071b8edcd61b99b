import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { decimal } from '../base/decimal.ts';
import { put } from '../change.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import { recordObservation } from './record-observation.ts';

const input = { id: 'obs_2', indicator: 'ind_1', from: '2021-04-01', to: '2022-03-31', value: '2' };

describe('record-observation', () => {
  const project = aProject({ indicators: [anIndicator()] });
  it('records a value of a period', () => {
    expect(recordObservation.decide(project, input)).toEqual([
      put('observations', anObservation({ id: 'obs_2', value: decimal(2) })),
    ]);
  });
  it.each([null, '0', { numerator: '3', denominator: '4' }])('takes %j for what it is', (value) => {
    expect(recordObservation.decide(project, { ...input, value })).toMatchObject([{ row: { value } }]);
  });
  it('replaces the value of the same period in its row, with its evidence but without the old split', () => {
    const before = anObservation({
      evidence: ['doc_1'],
      cells: [{ of: { sex: 'f' }, value: decimal(1) }],
      note: { en: 'late' },
    });
    const known = aProject({ indicators: [anIndicator()], observations: [before] });
    const row = anObservation({ value: decimal(2), evidence: ['doc_1'] });
    expect(recordObservation.decide(known, input)).toEqual([put('observations', row)]);
    expectProblem(
      () => recordObservation.decide(known, { ...row, note: before.note, cells: before.cells, value: '1' }),
      'nothing-changes',
    );
  });
  it('adds a row for another period, under a fresh id', () => {
    const known = aProject({ indicators: [anIndicator()], observations: [anObservation()] });
    const next = { ...input, from: '2022-04-01', to: '2022-06-30' };
    expect(recordObservation.decide(known, next)).toMatchObject([{ row: { id: 'obs_2' } }]);
    expectProblem(() => recordObservation.decide(known, { ...next, id: 'obs_1' }), 'row-exists', {
      id: 'obs_1',
    });
  });
  it('refuses an unknown indicator, a period that ends before it starts, and a number that is no exact decimal', () => {
    expectProblem(() => recordObservation.decide(project, { ...input, indicator: 'ind_9' }), 'unknown-row', {
      id: 'ind_9',
    });
    expectProblem(() => recordObservation.decide(project, { ...input, to: '2021-03-31' }), 'invalid-input', {
      where: 'to',
      why: 'before the start',
    });
    expectProblem(() => recordObservation.decide(project, { ...input, value: 2.5 }), 'invalid-input', {
      where: 'value',
    });
  });
});
