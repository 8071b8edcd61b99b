import { describe, expect, it } from 'vitest';
import { bareBaseline, bareTarget, partialDayOf, valuesIn } from './values.ts';

const read = (text: string) =>
  valuesIn(text, undefined).map(({ operator, value, to, on }) => [operator, value, to, on]);

describe('valuesIn', () => {
  it.each([
    [
      '0 (2021) Min. 2 (2023)',
      [
        [undefined, '0', undefined, '2021'],
        ['at-least', '2', undefined, '2023'],
      ],
    ],
    [
      '1 178 (2023) 2 779 (2024)',
      [
        [undefined, '1178', undefined, '2023'],
        [undefined, '2779', undefined, '2024'],
      ],
    ],
    [
      '0 (2021) Au moins 3 (2023)',
      [
        [undefined, '0', undefined, '2021'],
        ['at-least', '3', undefined, '2023'],
      ],
    ],
    [
      '0 (2021) ≥ 4 (2026)',
      [
        [undefined, '0', undefined, '2021'],
        ['at-least', '4', undefined, '2026'],
      ],
    ],
    [
      '9 (2021) Max. 2 (2023)',
      [
        [undefined, '9', undefined, '2021'],
        ['at-most', '2', undefined, '2023'],
      ],
    ],
    [
      '9 (2021) Au plus 2 (31/12/2023)',
      [
        [undefined, '9', undefined, '2021'],
        ['at-most', '2', undefined, '2023-12-31'],
      ],
    ],
    [
      '12,5 % (2021) 10-15 % (03/2023)',
      [
        [undefined, '12.5', undefined, '2021'],
        ['between', '10', '15', '2023-03'],
      ],
    ],
    [
      '0 (2021) between 10 and 15 (March 2023)',
      [
        [undefined, '0', undefined, '2021'],
        ['between', '10', '15', '2023-03'],
      ],
    ],
    [
      'n/a (2021) 5 (2023)',
      [
        [undefined, null, undefined, '2021'],
        [undefined, '5', undefined, '2023'],
      ],
    ],
  ])('%s', (text, values) => expect(read(`# of workshops held ${text}`)).toEqual(values));

  it('takes a rate for its number, and is not certain of it', () => {
    expect(read('0 (2021) Min. 2 per year (2023)')[1]).toEqual(['at-least', '2', undefined, '2023']);
    expect(read('5 par an (2023)')).toEqual([[undefined, '5', undefined, '2023']]);
    expect(valuesIn('Min. 2 per year (2023)', undefined)[0]?.isLoose).toBe(true);
  });

  it('takes nothing else in brackets for a date', () => {
    expect(read('2 (two) workshops (ToT) in phase 3 (inception)')).toEqual([]);
  });
});

describe('bareBaseline and bareTarget', () => {
  it('read values without a date', () => {
    expect(bareBaseline('# of workshops 0', undefined)).toMatchObject({ value: '0', start: 14 });
    expect(bareBaseline('# of workshops', undefined)).toBeUndefined();
    expect(bareTarget('Min. 2', undefined)).toMatchObject({ operator: 'at-least', value: '2' });
    expect(bareTarget('Attendance lists', undefined)).toBeUndefined();
  });
});

describe('partialDayOf', () => {
  it('is as exact as what is printed', () => {
    expect(['2023', '12/2023', 'déc. 2023', '31.12.2023', 'soon'].map(partialDayOf)).toEqual([
      '2023',
      '2023-12',
      '2023-12',
      '2023-12-31',
      undefined,
    ]);
  });
});
