import { describe, expect, it } from 'vitest';
import { plainNumber } from './plain-number.ts';

describe('plainNumber', () => {
  it.each([
    ['889 472', '889472'],
    ['889 472,50', '889472.50'],
    ['889.472,00', '889472.00'],
    ['889,472.00', '889472.00'],
    ['2.550.000', '2550000'],
    ['1,234', '1234'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['−7', '-7'],
    ['-7,25', '-7.25'],
    ['1’250', '1250'],
    ['٨٨٩٬٤٧٢٫٥٠', '889472.50'],
    ['۱۲۳', '123'],
    ['  42  ', '42'],
  ])('reads %s as %s', (typed, plain) => {
    expect(plainNumber(typed)).toBe(plain);
  });

  it('keeps what is no number, so that it is refused and not guessed', () => {
    expect(plainNumber('Min. 85 (2023)')).not.toMatch(/^-?\d+(\.\d+)?$/);
    expect(plainNumber('12a')).toBe('12a');
  });
});
