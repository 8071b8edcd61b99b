/** Numbers and amounts of money as reports print them: `889 472`, `889.472,00`, `889,472.00`, with the currency before, after or nowhere. */

import { type Decimal, parseDecimal } from '../../../../core/base/decimal.ts';
import { fold } from './fold.ts';

/** The sign before the decimals in a document; `undefined` where no number tells. */
export type DecimalSign = '.' | ',' | undefined;

/** A pattern of a printed number, without sign. Thousands are grouped by blanks, points, commas or apostrophes. */
export const numberPattern = "\\d{1,3}(?:[ .,'’]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?";

/** An amount in a text: its number, its currency where one is printed, what was printed, and where. */
export type AmountInText = {
  readonly number: string;
  readonly currency?: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
};

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|euros?)$/, 'EUR'],
  [/^(?:us\$|\$|us dollars?|dollars?)$/, 'USD'],
  [/^(?:£|pounds?)$/, 'GBP'],
  [/^(?:f ?cfa|fcfa|cfa)$/, 'XOF'],
  [/^(?:dt|dinars? tunisiens?)$/, 'TND'],
  [/^(?:fr\.|sfr)$/, 'CHF'],
];
const currencyWord =
  '(?:[A-Z]{3}(?![\\p{L}])|€|US\\$|\\$|£|euros?|Euros?|F ?CFA|DT|dinars?(?: tunisiens?)?|(?:US )?[Dd]ollars?|Fr\\.)';
const amount = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(${currencyWord}) ?)?(${numberPattern})(?!\\d| ?%)(?: ?(?:,-|\\.-|\\.–|,–|,—))?(?: ?(${currencyWord}))?(?: ?(?:,-|\\.-|\\.–))?`,
  'gu',
);

/** The amounts in a text, in order. */
export function amountsIn(text: string): readonly AmountInText[] {
  return [...text.matchAll(amount)].map((match) => {
    const currency = currencyOf(match[3] ?? match[1] ?? '');
    return {
      number: match[2] ?? '',
      ...(currency === undefined ? {} : { currency }),
      printed: match[0].trim(),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** The ISO code of a printed currency; `undefined` for anything else. */
export function currencyOf(printed: string): string | undefined {
  if (/^[A-Z]{3}$/.test(printed) && printed !== 'CFA') return printed;
  const folded = fold(printed.trim());
  return currencies.find(([pattern]) => pattern.test(folded))?.[1];
}

/** The currency that a heading names, `Costs (EUR)`; `undefined` where it names none. */
export function currencyIn(heading: string): string | undefined {
  const word = new RegExp(`(?<!\\p{L})${currencyWord}(?!\\p{L})`, 'u').exec(heading)?.[0];
  return word === undefined ? undefined : currencyOf(word);
}

/** The exact number that a printed number stands for; `undefined` where it is none. */
export function parseNumber(printed: string, sign: DecimalSign): Decimal | undefined {
  const digits = printed.replace(/[ '’]/g, '');
  const lastSign = /[.,](?=\d+$)/.exec(digits)?.[0];
  if (lastSign === undefined) return parseDecimal(digits);
  const isGrouped = /\d[ '’]\d/.test(printed);
  const isDecimal = isGrouped || isDecimalSign(digits, lastSign, sign);
  const whole = isDecimal ? digits.slice(0, digits.lastIndexOf(lastSign)) : digits;
  const fraction = isDecimal ? digits.slice(digits.lastIndexOf(lastSign) + 1) : '';
  return parseDecimal(`${whole.replace(/[.,]/g, '')}${fraction === '' ? '' : `.${fraction}`}`);
}

/** The decimal sign of a document, by those of its printed numbers that leave no doubt. */
export function decimalSignOf(numbers: readonly string[]): DecimalSign {
  const signs = numbers.map(undoubtedSign);
  const points = signs.filter((sign) => sign === '.').length;
  const commas = signs.filter((sign) => sign === ',').length;
  if (points === commas) return undefined;
  return points > commas ? '.' : ',';
}

/** The decimal sign that a number leaves no doubt about: it is not followed by three digits, or another sign groups the thousands. */
function undoubtedSign(number: string): DecimalSign {
  const signs = number.replace(/[^.,]/g, '');
  const last = signs.at(-1);
  if (last !== '.' && last !== ',') return undefined;
  const other = last === '.' ? ',' : '.';
  if (signs.includes(other)) return signs.indexOf(last) === signs.length - 1 ? last : undefined;
  return signs.length > 1 ? other : loneSign(number, last);
}

/** A lone sign is a decimal one behind thousands that blanks group, or where no three digits follow. */
function loneSign(number: string, sign: '.' | ','): DecimalSign {
  if (/\d[ '’]\d/.test(number)) return sign;
  const fraction = number.length - number.lastIndexOf(sign) - 1;
  return fraction === 3 || fraction > 4 ? undefined : sign;
}

function isDecimalSign(digits: string, last: string, sign: DecimalSign): boolean {
  const signs = digits.replace(/\d/g, '');
  const fraction = digits.length - digits.lastIndexOf(last) - 1;
  if (signs.length > 1)
    return signs
      .slice(0, -1)
      .split('')
      .every((one) => one !== last);
  if (fraction !== 3 || digits.startsWith('0')) return true;
  return sign === last;
}
