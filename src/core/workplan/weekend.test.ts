import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { isWeekend, observesRamadan } from './weekend.ts';

describe('isWeekend', () => {
  it('is Friday and Saturday in LY, Saturday and Sunday in TN', () => {
    expect(isWeekend('LY', day('2021-09-17'))).toBe(true);
    expect(isWeekend('LY', day('2021-09-19'))).toBe(false);
    expect(isWeekend('TN', day('2021-09-17'))).toBe(false);
    expect(isWeekend('TN', day('2021-09-19'))).toBe(true);
  });

  it('says nothing about a country that it does not know', () => {
    expect(isWeekend('XX', day('2021-09-18'))).toBe(false);
    expect(observesRamadan('XX')).toBe(false);
    expect(observesRamadan('LY')).toBe(true);
  });
});
