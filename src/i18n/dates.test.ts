import { describe, expect, it } from 'vitest';
import { day } from '../core/base/day.ts';
import { month } from '../core/base/month.ts';
import { partialDay } from '../core/base/partial-day.ts';
import { formatDay, formatMonth, formatPartialDay, formatPeriod } from './dates.ts';

describe('dates in figures', () => {
  it('are written day first', () => {
    expect(formatDay(day('2022-03-31'))).toBe('31/03/2022');
    expect(formatMonth(month('2023-03'))).toBe('03/2023');
    expect(formatPeriod({ from: day('2021-04-01'), to: day('2022-03-31') })).toBe('01/04/2021 – 31/03/2022');
  });

  it('show no more than is known', () => {
    expect(['2023', '2023-03', '2023-03-31'].map((text) => formatPartialDay(partialDay(text)))).toEqual([
      '2023',
      '03/2023',
      '31/03/2023',
    ]);
  });
});
