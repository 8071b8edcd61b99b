import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal, sumDecimals } from '../base/decimal.ts';
import type { Project, Rows } from '../project.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import { totalOf, valueInPeriod, valueToDate } from './totals.ts';

type Adjustment = Rows['adjustments'];
const first = { from: day('2021-04-01'), to: day('2022-03-31') };
const second = { from: day('2022-04-01'), to: day('2023-03-31') };

const anAdjustment = (fields: Partial<Adjustment> = {}): Adjustment => ({
  id: 'adj_1',
  corrects: 'obs_1',
  on: day('2022-05-31'),
  reason: { en: 'Counted twice' },
  value: decimal(-5),
  ...fields,
});
const indicatorOf = (accumulation: Rows['indicators']['accumulation']) =>
  anIndicator({ accumulation: accumulation ?? 'cumulative' });
const recordOf = (rows: Partial<Project>): Project =>
  aProject({
    indicators: [anIndicator()],
    observations: [anObservation({ ...first, value: decimal(80) })],
    adjustments: [anAdjustment()],
    ...rows,
  });
const later = anObservation({ ...second, id: 'obs_2', value: decimal(90) });

const ratio = (numerator: number, denominator: number) => ({
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});
const yearOf = (nth: number) => ({
  from: day(`${2010 + nth}-01-01`),
  to: day(`${2010 + nth}-12-31`),
});

describe('corrections of values', () => {
  it.each(['cumulative', 'per-period', 'snapshot'] as const)(
    'count in a %s value on their day, not before',
    (kind) => {
      const [project, indicator] = [recordOf({}), indicatorOf(kind)];
      expect(valueToDate(project, indicator, first.to).value).toBe('80');
      expect(valueToDate(project, indicator, second.to).value).toBe('75');
      expect(totalOf(project, indicator, second.to).value).toBe('75');
      expect(valueInPeriod(project, indicator, first)).toBe('80');
      expect(valueInPeriod(project, indicator, second)).toBe('-5');
    },
  );

  it('are added to what is added, and are in the next value where that stands for all', () => {
    const project = recordOf({ observations: [...recordOf({}).observations, later] });
    expect(valueToDate(project, indicatorOf('per-period'), second.to).value).toBe('165');
    expect(valueInPeriod(project, indicatorOf('per-period'), second)).toBe('85');
    expect(valueToDate(project, indicatorOf('cumulative'), second.to).value).toBe('90');
    expect(valueInPeriod(project, indicatorOf('cumulative'), second)).toBe('10');
    const third = { from: day('2023-04-01'), to: day('2024-03-31') };
    const next = anObservation({ ...third, id: 'obs_3', value: decimal(100) });
    const corrected = recordOf({
      observations: [...project.observations, next],
      adjustments: [anAdjustment({ corrects: 'obs_2', on: day('2023-05-01') })],
    });
    expect(valueInPeriod(corrected, indicatorOf('cumulative'), third)).toBe('10');
  });

  it('have splits, and ratios of their own', () => {
    const women = { of: { sex: 'women' }, value: decimal(30) };
    const split = recordOf({
      observations: [anObservation({ ...first, value: decimal(80), cells: [women] })],
      adjustments: [anAdjustment({ cells: [{ ...women, value: decimal(-5) }] })],
    });
    for (const kind of ['cumulative', 'per-period'] as const)
      expect(totalOf(split, indicatorOf(kind), second.to).cells).toEqual([{ ...women, value: '25' }]);
    const shares = recordOf({
      observations: [anObservation({ ...first, value: ratio(3, 10) })],
      adjustments: [anAdjustment({ value: ratio(-1, 0) })],
    });
    const indicator = anIndicator({ measure: 'ratio', unitKind: 'percent', accumulation: 'per-period' });
    expect(valueToDate(shares, indicator, second.to).value).toEqual(ratio(2, 10));
  });

  it('are counted once: what periods give is what there is to date', () => {
    const values = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 6 });
    const corrections = fc.array(
      fc.record({
        of: fc.nat(5),
        after: fc.integer({ min: 1, max: 5 }),
        value: fc.integer({ min: -9, max: 9 }),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(values, corrections, (reported, made) => {
        const project = recordOf({
          observations: reported.map((value, nth) =>
            anObservation({ id: `obs_${nth}`, ...yearOf(nth), value: decimal(value) }),
          ),
          adjustments: made
            .filter(({ of }) => of < reported.length)
            .map(({ of, after, value }, nth) =>
              anAdjustment({
                id: `adj_${nth}`,
                corrects: `obs_${of}`,
                value: decimal(value),
                on: yearOf(of + after).from,
              }),
            ),
        });
        const indicator = indicatorOf('per-period');
        const years = Array.from({ length: 12 }, (_, nth) => valueInPeriod(project, indicator, yearOf(nth)));
        const inPeriods = sumDecimals(years.flatMap((value) => (typeof value === 'string' ? [value] : [])));
        expect(valueToDate(project, indicator, day('2030-01-01')).value).toBe(inPeriods);
      }),
    );
  });
});
