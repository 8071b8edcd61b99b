/** Numbers in words, exactly: digits come from decimals and are only grouped here, so that no float rounds an amount. */

import { type Decimal, decimal, fromUnits, multiplyDecimals, roundToUnits } from '../core/base/decimal.ts';
import { digitsOf, type Money, toDecimal } from '../core/base/money.ts';
import { localeOf, type LocaleTag } from './locales/index.ts';

/** A count: grouped from 10,000 on, so that a year stays a year. */
export const formatCount = (tag: LocaleTag, count: number): string =>
  isPlain(count) ? String(count) : formatsOf(tag).counts.format(count);

/** Whether a number looks alike in all our languages. Most are such, and the first formatter of all takes long to make. */
const isPlain = (number: number): boolean => Number.isInteger(number) && number >= 0 && number < 1000;

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
  const magnitude = BigInt(value.replace('-', '').split('.', 1)[0] ?? 0);
  const whole = isPlain(Number(magnitude)) ? String(magnitude) : formatsOf(tag).wholes.format(magnitude);
  const sign = value.startsWith('-') ? '-' : '';
  return `${sign}${whole}${fraction === '' ? '' : `${formatsOf(tag).point}${fraction}`}`;
}

const fractionOf = (value: Decimal): string => value.split('.')[1] ?? '';

type Formats = {
  readonly counts: Intl.NumberFormat;
  readonly wholes: Intl.NumberFormat;
  readonly point: string;
};

// A formatter costs far more to make than to use, and a report has thousands of numbers.
const formats = new Map<LocaleTag, Formats>();

function formatsOf(tag: LocaleTag): Formats {
  const made = formats.get(tag) ?? makeFormats(localeOf(tag).intl);
  formats.set(tag, made);
  return made;
}

function makeFormats(intl: string): Formats {
  const wholes = new Intl.NumberFormat(intl);
  return {
    counts: new Intl.NumberFormat(intl, { useGrouping: 'min2', maximumFractionDigits: 20 }),
    wholes,
    point: wholes.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.',
  };
}
