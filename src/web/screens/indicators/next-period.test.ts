import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { aProject, anIndicator, anObservation } from '../../../core/testing.ts';
import { nextPeriodOf } from './next-period.ts';

const indicator = anIndicator();

describe('nextPeriodOf', () => {
  it('is the next quarter where quarters were reported', () => {
    const observations = [
      anObservation({ id: 'obs_1', from: day('2022-01-01'), to: day('2022-03-31') }),
      anObservation({ id: 'obs_2', from: day('2021-10-01'), to: day('2021-12-31') }),
    ];
    expect(nextPeriodOf(aProject({ indicators: [indicator], observations }), indicator)).toEqual({
      from: '2022-04-01',
      to: '2022-06-30',
    });
  });

  it('is that of the open report where nothing was reported', () => {
    expect(nextPeriodOf(aProject({ indicators: [indicator] }), indicator)).toEqual({
      from: '2021-04-01',
      to: '2022-03-31',
    });
  });

  it('is not known without values and without a report', () => {
    expect(nextPeriodOf(aProject({ indicators: [indicator], reports: [] }), indicator)).toBeUndefined();
  });
});
