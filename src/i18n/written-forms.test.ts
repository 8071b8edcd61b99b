import { describe, expect, it } from 'vitest';
import { day } from '../core/base/day.ts';
import { decimal } from '../core/base/decimal.ts';
import { formsOfAmount, formsOfDay } from './written-forms.ts';

describe('formsOfAmount', () => {
  it('groups digits as each language does, with and without cents', () => {
    expect(formsOfAmount(decimal('12500.5')).map((form) => form.replaceAll(/\s/g, ' '))).toEqual([
      '12500.5',
      '12500,5',
      '12500.50',
      '12500,50',
      '12,500.5',
      '12,500.50',
      '12 500.5',
      '12 500,5',
      '12 500.50',
      '12 500,50',
      '12.500,5',
      '12.500,50',
    ]);
  });

  it('leaves out what stands everywhere: short numbers, and years', () => {
    expect(formsOfAmount(decimal('999.5'))).toEqual([]);
    expect(formsOfAmount(decimal('2023'))).not.toContain('2023');
    expect(formsOfAmount(decimal('2023'))).toContain('2,023');
  });
});

describe('formsOfDay', () => {
  it('writes a day in figures, and in words with the month names of each country', () => {
    expect(formsOfDay(day('2023-08-01'))).toEqual([
      '2023-08-01',
      '01/08/2023',
      '1/8/2023',
      '01.08.2023',
      '1.8.2023',
      '01-08-2023',
      '1-8-2023',
      '1 August 2023',
      'August 1, 2023',
      '1 août 2023',
      '1 أغسطس 2023',
      '1 آب 2023',
      '1 أوت 2023',
      '1 غشت 2023',
    ]);
  });
});
