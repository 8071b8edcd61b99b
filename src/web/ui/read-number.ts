import { type Decimal, parseDecimal } from '../../core/base/decimal.ts';
import { type LocaleTag, localeOf } from '../../i18n/locales/index.ts';
import { latinNumber, plainNumber } from './plain-number.ts';

/**
 * The number that somebody typed. What the locale itself writes is read as the locale means it, so that a number which is shown is read back as it was;
 * anything else, as one from another program, by its own signs. `mostDigits` is how many a number has after the point: `889.472` is no amount in euros
 * with three of them, but one that groups by points.
 */
export function readNumber(tag: LocaleTag, typed: string, mostDigits = 20): Decimal | undefined {
  const { group, point } = signsOf(tag);
  const text = latinNumber(typed)
    .replaceAll(/[^\d.,'’\s\-−]/g, '')
    .replaceAll('−', '-')
    .trim();
  const behindPoint = mostDigits === 0 ? '' : `(?:${point}(\\d{1,${mostDigits}}))?`;
  const own = new RegExp(`^(-?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)${behindPoint}$`, 'u');
  const [, sign = '', whole, fraction = ''] = own.exec(text) ?? [];
  if (whole === undefined) return parseDecimal(plainNumber(text));
  return parseDecimal(`${sign}${whole.replaceAll(/\D/g, '')}${fraction === '' ? '' : `.${fraction}`}`);
}

/** The signs with which a locale writes numbers, as patterns. Spaces of all widths are one. */
function signsOf(tag: LocaleTag): { readonly group: string; readonly point: string } {
  const parts = new Intl.NumberFormat(localeOf(tag).intl).formatToParts(1_234_567.5);
  const signOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: patternOf(signOf('group')), point: patternOf(signOf('decimal')) };
}

const patternOf = (sign: string): string => (/^\s$/u.test(sign) ? '\\s' : `[${sign}]`);
