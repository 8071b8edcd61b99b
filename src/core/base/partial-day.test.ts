import { describe, expect, it } from 'vitest';
import { earliestDayOf, latestDayOf, parsePartialDay, partialDay, precisionOf } from './partial-day.ts';

describe('parsePartialDay', () => {
  it.each(['2023', '2023-03', '2023-03-31'])('knows %s', (text) => {
    expect(parsePartialDay(text)).toBe(text);
  });
  it.each(['23', '2023-3', '2023-13', '2023-02-30', '2023-', 'end of 2023', ''])('refuses %j', (text) => {
    expect(parsePartialDay(text)).toBeUndefined();
  });
  it('throws for a literal that is none', () => {
    expect(() => partialDay('2023-13')).toThrow('not a year, month or day');
  });
});

describe('precisionOf', () => {
  it('says how exactly a day is known', () => {
    expect(['2023', '2023-03', '2023-03-31'].map((text) => precisionOf(partialDay(text)))).toEqual([
      'year',
      'month',
      'day',
    ]);
  });
});

describe('earliestDayOf and latestDayOf', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-03-31', '2023-03-31', '2023-03-31'],
  ])('bound %s by %s and %s', (text, first, last) => {
    expect(earliestDayOf(partialDay(text))).toBe(first);
    expect(latestDayOf(partialDay(text))).toBe(last);
  });
});
