import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import { valueSeriesOf } from './value-series.ts';

const first = anObservation({
  id: 'obs_1',
  from: day('2022-01-01'),
  to: day('2022-03-31'),
  value: decimal(1),
});
const second = anObservation({
  id: 'obs_2',
  from: day('2022-04-01'),
  to: day('2022-06-30'),
  value: decimal(2),
});
const asOf = day('2022-12-31');

const seriesOf = (fields: Parameters<typeof anIndicator>[0], observations = [first, second]) => {
  const indicator = anIndicator(fields);
  const project = aProject({ indicators: [indicator], observations });
  return valueSeriesOf(project, indicator, asOf).map(({ on, value }) => [on, value]);
};

describe('valueSeriesOf', () => {
  it('begins with the baseline at the end of its year, and gives each value as it was reported', () => {
    expect(seriesOf({})).toEqual([
      ['2021-12-31', '0'],
      ['2022-03-31', '1'],
      ['2022-06-30', '2'],
    ]);
  });

  it('adds what was reported per period', () => {
    expect(seriesOf({ accumulation: 'per-period' }).at(-1)).toEqual(['2022-06-30', '3']);
  });

  it('has a point where a correction was booked', () => {
    const indicator = anIndicator();
    const reason = { en: 'Counted twice' };
    const adjustments = ['2022-08-01', '2023-01-01'].map((on, nth) => ({
      id: `adj_${nth}`,
      corrects: 'obs_2',
      on: day(on),
      reason,
      value: decimal(-1),
    }));
    const project = aProject({ indicators: [indicator], observations: [first, second], adjustments });
    expect(valueSeriesOf(project, indicator, asOf).at(-1)).toEqual({ on: '2022-08-01', value: '1' });
  });

  it('leaves out periods without a value and those after the day', () => {
    const gap = { ...second, value: null };
    const later = anObservation({ id: 'obs_3', from: day('2023-01-01'), to: day('2023-03-31') });
    expect(seriesOf({}, [first, gap, later])).toHaveLength(2);
  });

  it('leaves out a baseline without value or date, and one of the time in which values were reported already', () => {
    expect(seriesOf({ baseline: { value: null, on: partialDay('2021') } })).toHaveLength(2);
    expect(seriesOf({ baseline: { value: decimal(0) } })).toHaveLength(2);
    expect(seriesOf({ baseline: { value: decimal(0), on: partialDay('2022') } })).toHaveLength(2);
  });
});
