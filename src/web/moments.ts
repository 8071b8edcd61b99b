/** Moments as people read clocks: in the time zone of this device, in the reader's words. */

import { type Day, day } from '../core/base/day.ts';
import type { Reader } from './say.tsx';

/** A moment with day and time; it is given in milliseconds since 1970, or as ISO text. */
export const momentInWords = ({ locale }: Pick<Reader, 'locale'>, at: number | string): string =>
  new Intl.DateTimeFormat(locale.intl, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** The time of a moment, without its day. */
export const timeInWords = ({ locale }: Pick<Reader, 'locale'>, at: string): string =>
  new Intl.DateTimeFormat(locale.intl, { timeStyle: 'short' }).format(new Date(at));

/** A day with its name and month in full. */
export const dayInWords = ({ locale }: Pick<Reader, 'locale'>, of: Day): string =>
  new Intl.DateTimeFormat(locale.intl, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${of}T00:00:00Z`),
  );

/** The day on which a moment lies for whoever uses this device. */
export function localDayOf(at: string): Day {
  const moment = new Date(at);
  const figures = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return day([moment.getFullYear(), ...figures].join('-'));
}
