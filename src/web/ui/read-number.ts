import { type Decimal, parseDecimal } from '../../core/base/decimal.ts';
import { type LocaleTag, localeOf } from '../../i18n/locales/index.ts';
import { latinNumber, plainNumber } from './plain-number.ts';

/**
 * The number that somebody typed, with or without a currency or a sign of percent; `undefined` where anything else stands with it. What the locale itself writes is read as the locale means it, so that a number which is shown is read back as it was;
 * anything else, as one from another program, by its own signs. `mostDigits` is how many a number has after the point: `889.472` is no amount in euros
 * with three of them, but one that groups by points.
 */
export function readNumber(tag: LocaleTag, typed: string, mostDigits = 20): Decimal | undefined {
  const { group, point } = localeOf(tag);
  const text = bareNumber(typed);
  if (!/^-?[\d.,'’\s]+$/u.test(text)) return undefined;
  const behindPoint = mostDigits === 0 ? '' : `(?:${patternOf(point)}(\\d{1,${mostDigits}}))?`;
  const own = new RegExp(`^(-?)(\\d+|\\d{1,3}(?:${patternOf(group)}\\d{3})+)${behindPoint}$`, 'u');
  const [, sign = '', whole, fraction = ''] = own.exec(text) ?? [];
  if (whole === undefined) return parseDecimal(plainNumber(text));
  return parseDecimal(`${sign}${whole.replaceAll(/\D/g, '')}${fraction === '' ? '' : `.${fraction}`}`);
}

/** What stands in brackets is less than nothing, as in accounts. */
function bareNumber(typed: string): string {
  const text = latinNumber(typed)
    .replaceAll(/[\u200E\u200F\u061C]/g, '')
    .replaceAll('−', '-')
    .trim()
    .replace(beforeNumber, '')
    .replace(behindNumber, '');
  return text.replace(/^\((.+)\)$/u, '-$1');
}

const beforeNumber = /^(?:\p{Sc}|[A-Z]{3}(?!\p{L}))\s*(?=[-\d(])/u;
const behindNumber = /(?<=[\d)])\s*(?:\p{Sc}|%|٪|(?<!\p{L})[A-Z]{3}|[Ee]uros?)$/u;

/** A sign of numbers as a pattern. Spaces of all widths are one. */
const patternOf = (sign: string): string => (/^\s$/u.test(sign) ? '\\s' : `[${sign}]`);
