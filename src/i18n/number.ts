/** Numbers in words, exactly: digits come from decimals and are only grouped here, so that no float rounds an amount. */

import { type Decimal, decimal, fromUnits, multiplyDecimals, roundToUnits } from '../core/base/decimal.ts';
import { digitsOf, type Money, toDecimal } from '../core/base/money.ts';
import { localeOf, type LocaleTag } from './locales/index.ts';

/** A count: grouped from 10,000 on, so that a year stays a year. */
export function formatCount(tag: LocaleTag, count: number): string {
  const { group, point, direction } = localeOf(tag);
  const [whole = '', fraction] = String(Math.abs(count)).split('.');
  // The mark keeps the sign on the left, where it belongs in front of figures.
  const sign = count < 0 ? (direction === 'rtl' ? '\u200E-' : '-') : '';
  const grouped = whole.length < 5 ? whole : inThousands(whole, group);
  return `${sign}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`;
}

/** An exact number with the locale's separators: `889,472.5`. */
export const formatDecimal = (tag: LocaleTag, value: Decimal): string =>
  groupDigits(tag, value, fractionOf(value));

/** An amount with its currency code after it: `2,550,000 EUR`. Cents are shown where there are any. */
export function formatMoney(tag: LocaleTag, amount: Money): string {
  const exact = toDecimal(amount);
  const fraction = fractionOf(exact);
  const digits = fraction === '' ? '' : fraction.padEnd(digitsOf(amount.currency), '0');
  return `${groupDigits(tag, exact, digits)} ${amount.currency}`;
}

/** An amount without its currency, with at least so many digits after the point, so that those of a column stand below one another: `4,000.00`. */
export function formatAmount(tag: LocaleTag, amount: Money, digits: number): string {
  const exact = toDecimal(amount);
  return groupDigits(tag, exact, fractionOf(exact).padEnd(digits, '0'));
}

/** A share 0…1 as a percentage with up to four digits after the point: `7.0025 %`. */
export function formatShare(tag: LocaleTag, share: Decimal): string {
  const percent = multiplyDecimals(share, decimal(100));
  return `${formatDecimal(tag, fromUnits(roundToUnits(percent, 4), 4))} %`;
}

function groupDigits(tag: LocaleTag, value: Decimal, fraction: string): string {
  const { group, point } = localeOf(tag);
  const [whole = ''] = value.split('.', 1);
  return `${inThousands(whole, group)}${fraction === '' ? '' : `${point}${fraction}`}`;
}

const inThousands = (whole: string, group: string): string => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);

const fractionOf = (value: Decimal): string => value.split('.')[1] ?? '';
