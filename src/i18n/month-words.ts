/** What months are called. A browser knows it too, but takes longer to look it up for the first time than a screen has. */

import type { Month } from '../core/base/month.ts';
import type { LocaleTag } from './locales/index.ts';
import { translate } from './translate.ts';

/** The names of the months, January first. */
export const monthWords = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month with its name: April 2022. */
export function nameOfMonth(tag: LocaleTag, month: Month): string {
  const [year = '', number = ''] = month.split('-');
  return `${translate(tag, monthWords[Number(number) - 1] ?? number)} ${year}`;
}
