import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, fromDayNumber } from './day.ts';
import { isInPeriod, monthsOf, overlaps } from './period.ts';

const year = { from: day('2021-04-01'), to: day('2022-03-31') };
const periods = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 100 }))
  .map(([start, length]) => ({ from: fromDayNumber(start), to: fromDayNumber(start + length) }));

describe('isInPeriod', () => {
  it('counts both ends', () => {
    expect(
      ['2021-03-31', '2021-04-01', '2022-03-31', '2022-04-01'].map((text) => isInPeriod(year, day(text))),
    ).toEqual([false, true, true, false]);
  });
});

describe('overlaps', () => {
  it('needs a common day', () => {
    expect(overlaps(year, { from: year.to, to: addDays(year.to, 9) })).toBe(true);
    expect(overlaps(year, { from: addDays(year.to, 1), to: addDays(year.to, 9) })).toBe(false);
  });
  it('is the same both ways, and true exactly where a day lies in both', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const common = isInPeriod(a, b.from) || isInPeriod(b, a.from);
        expect(overlaps(a, b)).toBe(common);
        expect(overlaps(b, a)).toBe(common);
      }),
    );
  });
});

describe('monthsOf', () => {
  it('lists every month that the period touches', () => {
    expect(monthsOf({ from: day('2021-12-31'), to: day('2022-02-01') })).toEqual([
      '2021-12',
      '2022-01',
      '2022-02',
    ]);
  });
});
