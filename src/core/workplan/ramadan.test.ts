import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { ramadanAround } from './ramadan.ts';

describe('ramadanAround', () => {
  it('knows the month around a day', () => {
    expect(ramadanAround(day('2022-04-06'))).toEqual({ from: '2022-04-02', to: '2022-05-01' });
    expect(ramadanAround(day('2031-01-10'))).toEqual({ from: '2030-12-26', to: '2031-01-23' });
  });

  it('knows nothing outside the month and outside its table', () => {
    expect(ramadanAround(day('2022-05-02'))).toBeUndefined();
    expect(ramadanAround(day('2050-06-01'))).toBeUndefined();
  });
});
