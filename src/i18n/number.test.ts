import { describe, expect, it } from 'vitest';
import { decimal } from '../core/base/decimal.ts';
import { money } from '../core/base/money.ts';
import { localeOf, localeTags } from './locales/index.ts';
import { formatAmount, formatCount, formatDecimal, formatMoney, formatShare } from './number.ts';

describe('formatMoney', () => {
  it('shows the smallest unit where there is any, with all its digits', () => {
    expect(formatMoney('en', money('166822.46', 'EUR'))).toBe('166,822.46 EUR');
    expect(formatMoney('en', money('0.5', 'EUR'))).toBe('0.50 EUR');
    expect(formatMoney('en', money('12.5', 'LYD'))).toBe('12.500 LYD');
    expect(formatMoney('en', money('655957', 'XOF'))).toBe('655,957 XOF');
  });

  it('keeps the sign of amounts below one', () => {
    expect(formatMoney('en', money('-0.05', 'EUR'))).toBe('-0.05 EUR');
  });
});

describe('formatAmount', () => {
  it('has the digits that its column has, and never fewer than the amount', () => {
    expect(formatAmount('en', money('4000', 'EUR'), 2)).toBe('4,000.00');
    expect(formatAmount('en', money('30571.16', 'EUR'), 0)).toBe('30,571.16');
    expect(formatAmount('ar', money('4000.5', 'EUR'), 2)).toBe('4.000,50');
  });
});

describe('formatCount', () => {
  it.each(localeTags)('writes numbers in %s as every formatter of that language does', (tag) => {
    const formatter = new Intl.NumberFormat(localeOf(tag).intl, { useGrouping: 'min2' });
    for (const count of [0, 7, 42, 999, 1000, 9999, 10_000, 1_234_567, -3, 0.5])
      expect(formatCount(tag, count)).toBe(formatter.format(count));
  });
});

describe('formatDecimal', () => {
  it.each(localeTags)('writes numbers in %s as every formatter of that language does', (tag) => {
    const formatter = new Intl.NumberFormat(localeOf(tag).intl, { maximumFractionDigits: 4 });
    for (const value of [0, 999, 1000, 123_456, 1_234_567.5, 0.0625])
      expect(formatDecimal(tag, decimal(value))).toBe(formatter.format(value));
  });

  it('keeps every digit of numbers that a float would round', () => {
    expect(formatDecimal('en', decimal('12345678901234567890.123456789012345'))).toBe(
      '12,345,678,901,234,567,890.123456789012345',
    );
  });
});

describe('formatShare', () => {
  it('rounds to four digits after the point and drops zeros', () => {
    expect(formatShare('en', decimal('0.07002501'))).toBe('7.0025 %');
    expect(formatShare('en', decimal('0.5'))).toBe('50 %');
    expect(formatShare('fr', decimal('0.283019'))).toBe('28,3019 %');
  });
});

describe('formatCount', () => {
  it('groups from five digits on, so that a year stays a year', () => {
    expect(formatCount('en', 2022)).toBe('2022');
    expect(formatCount('en', 50000)).toBe('50,000');
  });
});
