import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonthsToDay,
  day,
  dayOf,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  parseDay,
  toDayNumber,
  weekdayOf,
} from './day.ts';

const firstNumber = toDayNumber(day('0000-01-01'));
const lastNumber = toDayNumber(day('9999-12-31'));
const numbers = fc.integer({ min: firstNumber, max: lastNumber });
const recent = fc.integer({ min: -40_000, max: 60_000 }).map(fromDayNumber);

describe('parseDay', () => {
  it.each(['2021-04-01', '2024-02-29', '2000-02-29', '0000-02-29', '9999-12-31'])('knows %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });
  it.each([
    '2022-09-31',
    '2023-02-29',
    '1900-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-1-1',
    '2021-04-01 ',
    '12021-04-01',
    '',
    '2021-04-01\n',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('day', () => {
  it('throws for a literal that is no day', () => {
    expect(() => day('2022-09-31')).toThrow('not a day: 2022-09-31');
  });
});

describe('dayOf', () => {
  it('makes a day of its numbers where there is one', () => {
    expect(dayOf(2023, 3, 31)).toBe('2023-03-31');
    expect(dayOf(2023, 2, 29)).toBeUndefined();
    expect(dayOf(-1, 2, 1)).toBeUndefined();
    expect(dayOf(10_000, 1, 1)).toBeUndefined();
    expect(dayOf(2023, 1.5, 1)).toBeUndefined();
  });
});

describe('a day beyond the calendar of four-digit years', () => {
  it('is its last or first day', () => {
    expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
    expect(addDays(day('0000-01-01'), -1)).toBe('0000-01-01');
    expect(addMonthsToDay(day('9999-10-15'), 3)).toBe('9999-12-31');
    expect(addMonthsToDay(day('9999-10-15'), 2)).toBe('9999-12-15');
    expect(addMonthsToDay(day('0000-03-15'), -3)).toBe('0000-01-01');
  });
});

describe('daysInMonth', () => {
  it('knows leap years', () => {
    expect([2000, 1900, 2024, 2023].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
    expect([1, 4, 6, 9, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([31, 30, 30, 30, 30, 31]);
  });
});

describe('toDayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2021-04-01', 18_718],
    ['2024-02-29', 19_782],
    ['1600-01-01', -135_140],
  ])('counts %s as %i', (text, count) => {
    expect(toDayNumber(day(text))).toBe(count);
  });
  it('counts as the platform’s calendar does', () => {
    fc.assert(
      fc.property(numbers, (count) => {
        expect(fromDayNumber(count)).toBe(
          new Date(count * 86_400_000).toISOString().slice(0, 10).padStart(10, '0'),
        );
      }),
    );
  });
  it('comes back from its number', () => {
    fc.assert(
      fc.property(numbers, (count) => {
        expect(toDayNumber(fromDayNumber(count))).toBe(count);
      }),
    );
  });
  it('grows with the text', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(fromDayNumber(a) < fromDayNumber(b)).toBe(a < b);
      }),
    );
  });
});

describe('addDays', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01');
    expect(addDays(day('2023-01-01'), -1)).toBe('2022-12-31');
  });
  it('is undone by the opposite, and counted by daysBetween', () => {
    fc.assert(
      fc.property(recent, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(addDays(addDays(from, count), -count)).toBe(from);
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});

describe('addMonthsToDay', () => {
  it('keeps the day where the month has it, else takes its last', () => {
    expect(addMonthsToDay(day('2023-01-31'), 1)).toBe('2023-02-28');
    expect(addMonthsToDay(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonthsToDay(day('2021-04-01'), 24)).toBe('2023-04-01');
    expect(addMonthsToDay(day('2021-01-15'), -1)).toBe('2020-12-15');
  });
  it('is undone by the opposite for days that every month has', () => {
    fc.assert(
      fc.property(recent, fc.integer({ min: -300, max: 300 }), (from, count) => {
        const early = day(`${from.slice(0, 8)}${from.slice(8) > '28' ? '28' : from.slice(8)}`);
        expect(addMonthsToDay(addMonthsToDay(early, count), -count)).toBe(early);
      }),
    );
  });
});

describe('weekdayOf', () => {
  it('counts from Monday', () => {
    expect(weekdayOf(day('1970-01-01'))).toBe(4);
    expect(weekdayOf(day('2021-05-18'))).toBe(2);
    expect(weekdayOf(day('1969-12-28'))).toBe(7);
  });
  it('is the platform’s', () => {
    fc.assert(
      fc.property(recent, (of) => {
        expect(weekdayOf(of) % 7).toBe(new Date(`${of}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});
