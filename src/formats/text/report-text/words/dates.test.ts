import { describe, expect, it } from 'vitest';
import { datesIn, firstDayIn, monthsNamed } from './dates.ts';

const spans = (text: string) => datesIn(text).map(({ from, to }) => [from, to]);

describe('datesIn', () => {
  it.each([
    ['completed on 2 February 2022.', '2022-02-02', '2022-02-02'],
    ['on 22-23 March 2022', '2022-03-22', '2022-03-23'],
    ['on the 22nd and 23rd March 2022', '2022-03-22', '2022-03-23'],
    ['from 30 March to 2 April 2022', '2022-03-30', '2022-04-02'],
    ['30 December 2021 – 2 January 2022', '2021-12-30', '2022-01-02'],
    ['March 22-23, 2022', '2022-03-22', '2022-03-23'],
    ['du 22 au 23 mars 2022', '2022-03-22', '2022-03-23'],
    ['le 1er août 2022', '2022-08-01', '2022-08-01'],
    ['les 5 et 6 févr. 2022', '2022-02-05', '2022-02-06'],
    ['01/04/2021 - 31/03/2022', '2021-04-01', '2022-03-31'],
    ['06.04.2022', '2022-04-06', '2022-04-06'],
    ['2022-04-06', '2022-04-06', '2022-04-06'],
  ])('reads %s', (text, from, to) => expect(spans(text)).toEqual([[from, to]]));

  it('leaves out days that the calendar does not have, and what is no date', () => {
    for (const text of [
      '31 September 2022',
      '1 July - 31 September 2022',
      '2022',
      'May 2022',
      '1.3.',
      '12/2022',
      '31/02/2022',
    ])
      expect(spans(text)).not.toContainEqual(expect.arrayContaining(['2022-09-31']));
    expect(spans('31/02/2022')).toEqual([]);
    expect(spans('In May 2022, 5 of 7')).toEqual([]);
  });

  it('reads several dates in order and says where they stand', () => {
    const text = 'planned for 6 April 2022, held on 2022-05-01';
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '6 April 2022',
      '2022-05-01',
    ]);
    expect(firstDayIn(text)).toBe('2022-04-06');
  });
});

describe('monthsNamed', () => {
  it('knows names and short names in two languages', () => {
    expect(['Jan', 'févr.', 'AOÛT', 'jui', 'Sept', 'Workshop'].map(monthsNamed)).toEqual([
      [1],
      [2],
      [8],
      [6, 7],
      [9],
      [],
    ]);
  });
});
