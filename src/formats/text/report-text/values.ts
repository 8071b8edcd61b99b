/** Baselines and targets as logframes print them: `0 (2021)`, `Min. 2 (2023)`, `Au moins 1 200 (31/12/2023)`, `10-15 % (2023)`, `n/a`. */

import type { Decimal } from '../../../core/base/decimal.ts';
import { type PartialDay, parsePartialDay } from '../../../core/base/partial-day.ts';
import type { TargetOperator } from '../../../core/indicators/indicator.ts';
import { type DecimalSign, numberPattern, parseNumber } from './amounts.ts';
import { datesIn, monthsNamed } from './dates.ts';
import { fold } from './fold.ts';

/** A printed value: what it compares with, its number (`null` where none is known), the date in brackets. */
export type PrintedValue = {
  readonly operator?: TargetOperator;
  readonly value: Decimal | null;
  readonly to?: Decimal;
  readonly on?: PartialDay;
  readonly isPercent: boolean;
  readonly numbers: readonly string[];
  readonly printed: string;
  readonly start: number;
  readonly end: number;
};

const operators: readonly (readonly [TargetOperator, RegExp])[] = [
  ['at-least', /^(?:min(?:imum|\.)?|at least|not less than|au moins|au minimum|≥|>=|>)/],
  ['at-most', /^(?:max(?:imum|\.)?|at most|(?:no|not) more than|up to|au plus|au maximum|≤|<=|<|jusqu'a)/],
  ['between', /^(?:between|from|entre|de)/],
];
const operatorWords =
  "min\\.|min(?:imum)?(?: of)?|max\\.|max(?:imum)?(?: of)?|at least|not less than|au moins|au minimum|≥|>=|>|at most|no more than|not more than|up to|au plus|au maximum|≤|<=|<|jusqu'a|between|from|entre|de";
const unknownWords = 'n/a|n\\.a\\.|n/d|n\\.d\\.|nd|tbd|tbc|none|aucune?|unknown|inconnue?';
const dated = '\\(\\s*([^()]{4,24})\\s*\\)';
const valuePattern = new RegExp(
  `(?<![\\p{L}\\d.,/#-])(?:(${operatorWords})\\s*)?(?:(${numberPattern})( ?%)?(?:\\s*(?:-|to|a|and|et)\\s*(${numberPattern})( ?%)?)?|(${unknownWords}))\\s*${dated}(?![\\p{L}\\d])`,
  'gu',
);

/** The dated values in a text, in order. */
export function valuesIn(text: string, sign: DecimalSign): readonly PrintedValue[] {
  if (!text.includes('(')) return [];
  return [...fold(text).matchAll(valuePattern)].flatMap((match) => {
    const value = toValue(match, sign);
    if (value === undefined) return [];
    return [{ ...value, printed: text.slice(value.start, value.end) }];
  });
}

function toValue(match: RegExpExecArray, sign: DecimalSign): PrintedValue | undefined {
  const [printed, word = '', number, percent, upper, upperPercent, , date = ''] = match;
  const on = partialDayOf(date);
  const value = number === undefined ? null : parseNumber(number, sign);
  if (on === undefined || value === undefined) return undefined;
  return {
    ...comparisonOf(word, upper === undefined ? undefined : parseNumber(upper, sign)),
    value,
    on,
    isPercent: (percent ?? upperPercent) !== undefined,
    numbers: [number, upper].filter((one) => one !== undefined),
    printed,
    start: match.index,
    end: match.index + printed.length,
  };
}

function comparisonOf(word: string, to: Decimal | undefined): Pick<PrintedValue, 'operator' | 'to'> {
  if (to !== undefined) return { operator: 'between', to };
  const operator = operatorOf(word);
  return operator === undefined ? {} : { operator };
}

const operatorOf = (word: string): TargetOperator | undefined =>
  operators.find(([operator, pattern]) => operator !== 'between' && pattern.test(word))?.[0];

/** The day of a date in brackets, as exactly as it is printed; `undefined` where there is none. */
export function partialDayOf(text: string): PartialDay | undefined {
  const words = text.trim();
  if (/^(?:19|20)\d\d$/.test(words)) return parsePartialDay(words);
  const day = datesIn(words)[0]?.to;
  if (day !== undefined) return parsePartialDay(day);
  const numeric = /^(\d{1,2})[/.-]((?:19|20)\d\d)$/.exec(words);
  if (numeric) return parsePartialDay(`${numeric[2]}-${(numeric[1] ?? '').padStart(2, '0')}`);
  const named = /^(\p{L}+)\.? ((?:19|20)\d\d)$/u.exec(words);
  const [month] = named ? monthsNamed(named[1] ?? '') : [];
  return month === undefined ? undefined : parsePartialDay(`${named?.[2]}-${String(month).padStart(2, '0')}`);
}

/** A baseline without date at the end of a title, `… workshops held 0`; `undefined` where there is none. */
export function bareBaseline(text: string, sign: DecimalSign): PrintedValue | undefined {
  const match = new RegExp(`(?:^| )(${numberPattern})( ?%)?$`).exec(text);
  return match ? bareValue(match, { number: match[1] ?? '', percent: match[2], sign }) : undefined;
}

/** A target without date behind a baseline, `Min. 2`; `undefined` where there is none. */
export function bareTarget(text: string, sign: DecimalSign): PrintedValue | undefined {
  const match = new RegExp(`^(?:(${operatorWords})\\s*)?(${numberPattern})( ?%)?$`, 'u').exec(fold(text));
  if (!match) return undefined;
  const value = bareValue(match, { number: match[2] ?? '', percent: match[3], sign });
  const operator = operatorOf(match[1] ?? '');
  return value && operator ? { ...value, operator, printed: text } : value;
}

type Bare = { readonly number: string; readonly percent: string | undefined; readonly sign: DecimalSign };

function bareValue(match: RegExpExecArray, { number, percent, sign }: Bare): PrintedValue | undefined {
  const value = parseNumber(number, sign);
  if (value === undefined) return undefined;
  return {
    value,
    isPercent: percent !== undefined,
    numbers: [number],
    printed: match[0].trim(),
    start: match.index,
    end: match.index + match[0].length,
  };
}
