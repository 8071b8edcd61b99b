/** The forms in which documents write an amount or a day, in all languages: for looking whether it stands in one. */

import type { Day } from '../core/base/day.ts';
import { type Decimal, decimal } from '../core/base/decimal.ts';
import { formatDay } from './dates.ts';
import { localeTags } from './locales/index.ts';
import { formatDecimal } from './number.ts';

/** Fewer digits before the point stand everywhere by chance. */
const fewestDigits = 4;

/** The forms of an amount, its digits grouped or not, with and without cents; none for one that is too short to be looked for. */
export function formsOfAmount(amount: Decimal): readonly string[] {
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  if (whole.length < fewestDigits) return [];
  const grouped = localeTags.map((tag) => formatDecimal(tag, decimal(whole)));
  const fractions = [fraction, fraction.padEnd(2, '0')];
  const forms = [whole, ...grouped].flatMap((one) => fractions.flatMap((end) => withFraction(one, end)));
  return [...new Set(forms)].filter((form) => !isYear(form));
}

const withFraction = (whole: string, fraction: string): readonly string[] =>
  fraction === ''
    ? [whole]
    : ['.', ','].filter((point) => !whole.includes(point)).map((point) => `${whole}${point}${fraction}`);

/** A year stands everywhere and is no amount. */
const isYear = (form: string): boolean => /^(?:19|20)\d\d$/.test(form);

/** The forms of a day: in figures with each separator, and with the month in words. */
export function formsOfDay(day: Day): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const figures = [formatDay(day), `${Number(date)}/${Number(month)}/${year}`];
  const separated = ['/', '.', '-'].flatMap((sign) => figures.map((form) => form.replaceAll('/', sign)));
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return [...new Set([day, ...separated, ...inWords.map((format) => format.format(at))])];
}

/** Arabic months have other names in the east, in the Maghreb and in Morocco. */
const inWords = ['en-GB', 'en-US', 'fr-FR', 'ar-LY', 'ar-SY', 'ar-TN', 'ar-MA'].map(
  (tag) =>
    new Intl.DateTimeFormat(`${tag}-u-nu-latn`, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
