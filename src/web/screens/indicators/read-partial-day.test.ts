import { describe, expect, it } from 'vitest';
import { readPartialDay } from './read-partial-day.ts';

describe('readPartialDay', () => {
  it.each([
    ['2023', '2023'],
    ['03/2023', '2023-03'],
    ['3.2023', '2023-03'],
    ['2023-03', '2023-03'],
    ['31/03/2023', '2023-03-31'],
    ['2023-03-31', '2023-03-31'],
    [' ٢٠٢٣ ', '2023'],
  ])('reads “%s” as %s', (typed, day) => {
    expect(readPartialDay(typed)).toBe(day);
  });

  it.each(['', '13/2023', '31/02/2023', 'end of 2023'])('does not read “%s”', (typed) => {
    expect(readPartialDay(typed)).toBeUndefined();
  });
});
