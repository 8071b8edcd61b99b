import { describe, expect, it } from 'vitest';
import { decimal } from '../../core/base/decimal.ts';
import { formatDecimal } from '../../i18n/number.ts';
import { readNumber } from './read-number.ts';

describe('readNumber', () => {
  it.each([
    ['en', '889,472.00', '889472'],
    ['en', '889 472', '889472'],
    ['en', '889.472,00', '889472'],
    ['en', '2.125', '2.125'],
    ['en', '12.505', '12.505'],
    ['en', '٨٨٩٬٤٧٢', '889472'],
    ['fr', '889 472,5', '889472.5'],
    ['fr', '889\u202f472,5', '889472.5'],
    ['fr', '2,125', '2.125'],
    ['fr', '889,472.00', '889472'],
    ['ar', '2.550.000,50', '2550000.5'],
    ['ar', '٢٫٥', '2.5'],
    ['en', '-3', '-3'],
    ['en', '−3', '-3'],
    ['en', "1'000'000.25", '1000000.25'],
    ['en', '(500)', '-500'],
    ['en', '€ 1,250.50', '1250.5'],
    ['en', '1250 EUR', '1250'],
    ['en', 'USD 5 000', '5000'],
    ['fr', '12,5 %', '12.5'],
    ['fr', '300 euros', '300'],
  ] as const)('in %s reads %s as %s', (tag, typed, value) => {
    expect(readNumber(tag, typed)).toBe(value);
  });

  it.each([
    ['en', '889.472', 2, '889472'],
    ['en', '12.505', 3, '12.505'],
    ['ar', '12,505', 3, '12.505'],
    ['ar', '889,472', 2, '889472'],
    ['en', '1,234', 3, '1234'],
    ['en', '48,000', 0, '48000'],
    ['fr', '48.000', 0, '48000'],
  ] as const)(
    'in %s takes %s with at most %i digits after the point as %s',
    (...[tag, typed, digits, value]) => {
      expect(readNumber(tag, typed, digits)).toBe(value);
    },
  );

  it('reads back what is shown, in each locale', () => {
    for (const tag of ['en', 'fr', 'ar'] as const)
      for (const value of ['0', '1234', '1234567.5', '0.125', '-2.125', '999.999'].map(decimal))
        expect([tag, value, readNumber(tag, formatDecimal(tag, value))]).toEqual([tag, value, value]);
  });

  it.each([
    '',
    'about 12 or 13-14',
    '12-13',
    'none',
    '12,5x',
    '250k',
    '1.2 million',
    '12/5',
    '2O00',
    '5 people',
  ])('does not read “%s”', (typed) => {
    expect(readNumber('en', typed)).toBeUndefined();
  });
});
