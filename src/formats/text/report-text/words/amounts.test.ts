import { describe, expect, it } from 'vitest';
import { amountsIn, currencyIn, currencyOf, decimalSignOf, parseNumber } from './amounts.ts';

describe('parseNumber', () => {
  it.each([
    ['889 472', undefined, '889472'],
    ['889.472,00', undefined, '889472'],
    ['889,472.00', undefined, '889472'],
    ['1.250.000', undefined, '1250000'],
    ['2.5', undefined, '2.5'],
    ['2,75', undefined, '2.75'],
    ['1,200', undefined, '1200'],
    ['1,200', ',', '1.2'],
    ['1.200', ',', '1200'],
    ['0.125', undefined, '0.125'],
    ["1'200", undefined, '1200'],
  ] as const)('%s with decimal sign %s is %s', (printed, sign, value) =>
    expect(parseNumber(printed, sign)).toBe(value),
  );
});

describe('decimalSignOf', () => {
  it('goes by the numbers that leave no doubt', () => {
    expect(decimalSignOf(['889,472.00', '1,200'])).toBe('.');
    expect(decimalSignOf(['889.472,00', '1.200'])).toBe(',');
    expect(decimalSignOf(['1,200', '889 472'])).toBeUndefined();
  });
});

describe('amountsIn', () => {
  it.each([
    ['Travel: 303 312 EUR', '303 312', 'EUR'],
    ['Travel: € 303.312,50', '303.312,50', 'EUR'],
    ['Travel EUR 303,312.00', '303,312.00', 'EUR'],
    ['Voyages : 303 312 F CFA', '303 312', 'XOF'],
    ['Travel: 303 312', '303 312', undefined],
  ])('%s', (text, number, currency) => {
    expect(amountsIn(text).at(-1)).toMatchObject({ number, ...(currency ? { currency } : {}) });
    expect(amountsIn(text).at(-1)?.currency).toBe(currency);
  });

  it('does not take percentages for amounts', () => {
    expect(amountsIn('at most 7 % of it')).toEqual([]);
  });
});

describe('currencyOf', () => {
  it('knows codes, signs and words', () => {
    expect(['EUR', '€', 'euros', '$', 'DT', 'Travel'].map(currencyOf)).toEqual([
      'EUR',
      'EUR',
      'EUR',
      'USD',
      'TND',
      undefined,
    ]);
    expect(currencyIn('Costs (in EUR)')).toBe('EUR');
    expect(currencyIn('Costs')).toBeUndefined();
  });
});
