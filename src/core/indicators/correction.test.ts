import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { aProject, anObservation } from '../testing.ts';
import type { Adjustment } from './adjustment.ts';
import {
  type Difference,
  type Reported,
  correctedValue,
  differenceOf,
  withAdjustments,
} from './correction.ts';
import type { Cell } from './indicator.ts';

const women = (value: number): Cell => ({ of: { sex: 'women' }, value: decimal(value) });
const men = (value: number): Cell => ({ of: { sex: 'men' }, value: decimal(value) });
const ratio = (numerator: number, denominator: number) => ({
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});
const said = (value: Reported['value'], ...cells: readonly Cell[]): Reported => ({ value, cells });
const anAdjustment = (difference: Difference, id = 'adj_1'): Adjustment => ({
  id,
  corrects: 'obs_1',
  on: day('2022-05-31'),
  reason: { en: 'Counted twice' },
  ...difference,
});

describe('differenceOf', () => {
  it.each([
    ['counts', [said(decimal(80)), said(decimal(75))], { value: '-5' }],
    ['a value that was not reported', [said(null), said(decimal(4))], { value: '4' }],
    ['both counts of a share', [said(ratio(3, 10)), said(ratio(2, 12))], { value: ratio(-1, 2) }],
    [
      'cells that differ alone',
      [said(decimal(5), women(3)), said(decimal(5), women(2), men(3))],
      { cells: [women(-1), men(3)] },
    ],
    ['nothing', [said(decimal(5), women(3)), said(decimal(5))], {}],
  ] as const)('says what to book of %s', (_, [before, after], difference) => {
    expect(differenceOf(before, after)).toEqual(difference);
  });
  it('has none from a count to a share, and none to what would not be reported', () => {
    expect(differenceOf(said(decimal(5)), said(ratio(1, 2)))).toBeUndefined();
    expect(differenceOf(said(ratio(1, 2)), said(decimal(5)))).toBeUndefined();
    expect(differenceOf(said(decimal(5)), said(null))).toBeUndefined();
  });
  it('leads from what was reported to what is wanted, however often', () => {
    const numbers = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(numbers, fc.array(fc.tuple(numbers, numbers), { minLength: 1 }), (first, wanted) => {
        const observation = anObservation({ value: decimal(first), cells: [women(first)] });
        const booked: Adjustment[] = [];
        for (const [nth, [value, cell]] of wanted.entries()) {
          const after = said(decimal(value), women(cell));
          const difference = differenceOf(withAdjustments(observation, booked), after);
          booked.push(anAdjustment(difference ?? {}, `adj_${nth}`));
          expect(withAdjustments(observation, booked)).toEqual(after);
        }
      }),
    );
  });
});

describe('correctedValue', () => {
  it('is what was reported with all that was booked of it', () => {
    const observation = anObservation({ value: decimal(80) });
    const adjustments = [anAdjustment({ value: decimal(-5) }), anAdjustment({ cells: [men(2)] }, 'adj_2')];
    const project = aProject({ observations: [observation], adjustments });
    expect(correctedValue(project, observation)).toEqual(said(decimal(75), men(2)));
  });
});
