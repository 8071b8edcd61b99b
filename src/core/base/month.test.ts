import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import {
  addMonths,
  firstDayOf,
  lastDayOf,
  listMonths,
  month,
  monthOf,
  monthsBetween,
  parseMonth,
} from './month.ts';

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => month(`${year}-${String(number).padStart(2, '0')}`));
const counts = fc.integer({ min: -1000, max: 1000 });

describe('parseMonth', () => {
  it('knows months, and nothing else', () => {
    expect(parseMonth('2022-12')).toBe('2022-12');
    for (const text of ['2022-13', '2022-00', '2022', '2022-1', '2022-01-01', ''])
      expect(parseMonth(text)).toBeUndefined();
    expect(() => month('2022-13')).toThrow('not a month');
  });
});

describe('addMonths', () => {
  it('crosses years', () => {
    expect(addMonths(month('2022-12'), 1)).toBe('2023-01');
    expect(addMonths(month('2022-01'), -1)).toBe('2021-12');
  });
  it('stays in the calendar of four-digit years', () => {
    expect(addMonths(month('9999-11'), 2)).toBe('9999-12');
    expect(addMonths(month('2025-01'), Number.MAX_SAFE_INTEGER)).toBe('9999-12');
    expect(addMonths(month('0000-02'), -2)).toBe('0000-01');
  });
  it('is undone by the opposite, and counted by monthsBetween', () => {
    fc.assert(
      fc.property(months, counts, (from, count) => {
        expect(addMonths(addMonths(from, count), -count)).toBe(from);
        expect(monthsBetween(from, addMonths(from, count))).toBe(count);
      }),
    );
  });
});

describe('listMonths', () => {
  it('holds both ends', () => {
    expect(listMonths(month('2022-11'), month('2023-02'))).toEqual([
      '2022-11',
      '2022-12',
      '2023-01',
      '2023-02',
    ]);
    expect(listMonths(month('2022-11'), month('2022-11'))).toEqual(['2022-11']);
    expect(listMonths(month('2022-11'), month('2022-10'))).toEqual([]);
  });
});

describe('firstDayOf and lastDayOf', () => {
  it('lie in their month', () => {
    expect(lastDayOf(month('2024-02'))).toBe('2024-02-29');
    fc.assert(
      fc.property(months, (of) => {
        expect(monthOf(firstDayOf(of))).toBe(of);
        expect(monthOf(lastDayOf(of))).toBe(of);
      }),
    );
  });
});

describe('monthOf', () => {
  it('is the month in which the day lies', () => {
    expect(monthOf(day('2022-02-28'))).toBe('2022-02');
  });
});
