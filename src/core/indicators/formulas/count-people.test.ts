import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import type { Project } from '../../project.ts';
import { aParticipation, aProject, anEvent, anIndicator } from '../../testing.ts';
import { withRegister } from '../compute-value.ts';
import { totalOf, valueInPeriod, valueToDate } from '../totals.ts';
import type { Formula } from './formula.ts';

const counts = [
  { of: { sex: 'women' }, count: 7 },
  { of: { sex: 'men' }, count: 5 },
];
const workshop = anEvent({ type: 'workshop', from: day('2022-03-01'), to: day('2022-03-01'), counts });
const correction = {
  id: 'adj_1',
  corrects: workshop.id,
  on: day('2022-05-31'),
  reason: { en: 'The sheet of the second day' },
  counts: [{ of: { sex: 'men' }, count: -2 }],
};
const counting = (formula: Formula) =>
  anIndicator({
    unitKind: 'participations',
    formula,
    dimensions: [{ name: 'sex', categories: ['women', 'men'] }],
  });
const recordOf = (formula: Formula): Project =>
  aProject({ indicators: [counting(formula)], events: [workshop], adjustments: [correction] });

const first = { from: day('2022-01-01'), to: day('2022-03-31') };
const second = { from: day('2022-04-01'), to: day('2022-06-30') };

describe('countPeople', () => {
  it('counts corrections of heads on their own days, and leaves what was reported as it is', () => {
    const indicator = counting({ kind: 'participations' });
    const project = recordOf({ kind: 'participations' });
    expect(valueToDate(project, indicator, first.to).value).toBe('12');
    expect(valueInPeriod(project, indicator, first)).toBe('12');
    expect(valueInPeriod(project, indicator, second)).toBe('-2');
    const total = totalOf(project, indicator, second.to);
    expect([total.value, total.cells.map(({ value }) => value)]).toEqual(['10', ['7', '3']]);
    const [part] = total.computed?.parts ?? [];
    expect(part?.count.contributions.at(-1)).toEqual({
      table: 'adjustments',
      row: 'adj_1',
      on: '2022-05-31',
      amount: '-2',
    });
  });
  it.each<[string, Formula, string]>([
    ['of people whom a formula does not count', { kind: 'participations', who: { sex: 'woman' } }, '7'],
    ['of events that it does not count', { kind: 'participations', types: ['mission'] }, '0'],
  ])('counts no corrections %s', (_, formula, value) => {
    expect(valueToDate(recordOf(formula), counting(formula), second.to).value).toBe(value);
  });
  it('counts no correction of heads where a list says who came', () => {
    const project = withRegister(recordOf({ kind: 'participations' }), [
      aParticipation({ event: workshop.id, person: 'per_a' }),
    ]);
    expect(valueToDate(project, counting({ kind: 'participations' }), second.to).value).toBe('1');
  });
});
