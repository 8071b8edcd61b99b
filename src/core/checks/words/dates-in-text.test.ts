import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-in-text.ts';

describe('datesIn', () => {
  it.each([
    ['Report 01/04/2021 - 31/03/2022', ['2021-04-01', '2022-03-31']],
    ['held on 2 February 2022 and 1er mars 2022', ['2022-02-02', '2022-03-01']],
    ['le 5 août 2021', ['2021-08-05']],
    ['1.4.2021', ['2021-04-01']],
  ])('%s', (text, days) => {
    expect(datesIn(text).map(({ day }) => day)).toEqual(days);
  });
  it('keeps a date that no calendar has', () => {
    expect(datesIn('1 July - 31 September 2022')).toEqual([{ printed: '31 September 2022', day: undefined }]);
  });
  it('leaves numbers and other orders of day and month alone', () => {
    expect(datesIn('version 1.2.3, 889.472,00, 03/31/2022, section 4.1')).toEqual([]);
  });
});
