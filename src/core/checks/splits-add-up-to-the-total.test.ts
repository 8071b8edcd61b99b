import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import type { Cell, Indicator } from '../indicators/indicator.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import { splitsAddUpToTheTotal } from './splits-add-up-to-the-total.ts';

const cell = (of: Cell['of'], value: string | null): Cell => ({
  of,
  value: value === null ? null : decimal(value),
});
const women = (value: string) => cell({ sex: 'women' }, value);
const men = (value: string | null) => cell({ sex: 'men' }, value);

const observed = (value: string, cells: readonly Cell[], fields: Partial<Indicator> = {}) =>
  aProject({
    indicators: [anIndicator({ code: '1', ...fields })],
    observations: [anObservation({ value: decimal(value), cells })],
  });
const wrong = (dimension: string, expected: string, actual: string) => ({
  of: 'value',
  on: '2022-03-31',
  indicator: '1',
  dimension,
  expected: { decimal: decimal(expected) },
  actual: { decimal: decimal(actual) },
});

testCheck(splitsAddUpToTheTotal, {
  accepts: {
    'a split that adds up': observed('5.5', [women('2.75'), men('2.75')]),
    'two splits of one total': observed('5', [women('2'), men('3'), cell({ age: 'young' }, '5')]),
    'a cell that was not reported': observed('5', [women('2'), men(null)]),
    percentages: observed('50', [women('60'), men('40')], { unitKind: 'percent' }),
    'crossed dimensions': observed('5', [
      cell({ sex: 'women', age: 'young' }, '2'),
      cell({ age: 'old', sex: 'men' }, '3'),
    ]),
    'no split': observed('5', []),
  },
  rejects: {
    'one person too few': [observed('85', [women('40'), men('44')]), wrong('sex', '85', '84')],
    'one of two dimensions': [
      observed('5', [women('2'), men('3'), cell({ age: 'young' }, '4')]),
      wrong('age', '5', '4'),
    ],
    'a baseline and a target': [
      aProject({
        indicators: [
          anIndicator({
            code: '1',
            baseline: { value: decimal(3), cells: [women('1'), men('1')] },
            targets: [{ operator: 'at-least', value: decimal(9), cells: [women('1'), men('1')] }],
          }),
        ],
      }),
      { ...wrong('sex', '3', '2'), of: 'baseline', on: '' },
      { ...wrong('sex', '9', '2'), of: 'target', on: '' },
    ],
  },
});
