/** Baselines and targets as logframes print them: `0 (2021)`, `Min. 2 (2023)`, `Au moins 1 200 (31/12/2023)`, `10-15 % (2023)`, `n/a`. */

import type { Decimal } from '../../../../core/base/decimal.ts';
import { type PartialDay, parsePartialDay } from '../../../../core/base/partial-day.ts';
import type { TargetOperator } from '../../../../core/indicators/indicator.ts';
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
  /** Whether its words say more than the record can hold: `more than`, `about`, `or more`. */
  readonly isLoose?: boolean;
  readonly numbers: readonly string[];
  readonly printed: string;
  readonly start: number;
  readonly end: number;
};

/** An indicator as printed: the pieces of its title and its values, with their lines. */
export type PrintedIndicator = {
  readonly pieces: { readonly text: string; readonly line: number }[];
  readonly values: { readonly value: PrintedValue; readonly line: number }[];
};

const operators: readonly (readonly [TargetOperator, RegExp])[] = [
  [
    'at-least',
    /^(?:or more|min(?:imum|\.)?|at least|not less than|more than|over|above|plus de|au moins|au minimum|≥|>=|>)/,
  ],
  [
    'at-most',
    /^(?:max(?:imum|\.)?|at most|(?:no|not) more than|up to|less than|below|under|fewer than|moins de|au plus|au maximum|≤|<=|<|jusqu'a)/,
  ],
  ['between', /^(?:between|from|entre|de)/],
];
const operatorWords =
  "min\\.|min(?:imum)?(?: of)?|max\\.|max(?:imum)?(?: of)?|at least|not less than|au moins|au minimum|≥|>=|>|at most|no more than|not more than|more than|over|above|plus de|less than|fewer than|below|under|moins de|approximately|approx\\.|about|around|circa|ca\\.|environ|~|up to|au plus|au maximum|≤|<=|<|jusqu'a|between|from|entre|de";
const unknownWords = 'n/a|n\\.a\\.|n/d|n\\.d\\.|nd|tbd|tbc|none|aucune?|unknown|inconnue?';
/** Words that make a target a rate; the record holds its number, and it is read as likely at best. */
const rateWords =
  ' (?:per|each|every|a|par|chaque) (?:year|quarter|month|annum|an|trimestre|mois)| annually| par an';
const dated = '\\(\\s*([^()]{4,24})\\s*\\)';
const loose =
  /^(?:or more|more than|over|above|plus de|less than|fewer than|below|under|moins de|approx|about|around|circa|ca\.|environ|~|>(?!=)|<(?!=))/;
const numberWords: readonly (readonly [string, number])[] = [
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
  ...'un deux trois quatre cinq six sept huit neuf dix onze douze'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
];
const wordPattern = numberWords.map(([word]) => word).join('|');
const valuePattern = new RegExp(
  `(?<![\\p{L}\\d.,/#-])(?:(${operatorWords})\\s*)?(?:(${numberPattern}|${wordPattern})( ?%)?(?:\\s*(?:-|to|a|and|et)\\s*(${numberPattern})( ?%)?)?(\\+| or more| and above| ou plus| et plus)?(${rateWords})?|(${unknownWords}))\\s*${dated}(?![\\p{L}\\d])`,
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
  const [printed, word = '', number, percent, upper, upperPercent, more, rate, , date = ''] = match;
  const on = partialDayOf(date);
  const value = number === undefined ? null : numberOf(number, sign);
  if (on === undefined || value === undefined) return undefined;
  return {
    ...comparisonOf(
      more === undefined ? word : 'or more',
      upper === undefined ? undefined : parseNumber(upper, sign),
    ),
    ...(rate === undefined ? {} : { isLoose: true }),
    value,
    on,
    isPercent: (percent ?? upperPercent) !== undefined,
    numbers: [number, upper].filter((one) => one !== undefined),
    printed,
    start: match.index,
    end: match.index + printed.length,
  };
}

function numberOf(printed: string, sign: DecimalSign): Decimal | undefined {
  const inWords = numberWords.find(([word]) => word === printed)?.[1];
  return inWords === undefined ? parseNumber(printed, sign) : parseNumber(String(inWords), sign);
}

function comparisonOf(
  word: string,
  to: Decimal | undefined,
): Pick<PrintedValue, 'operator' | 'to' | 'isLoose'> {
  if (to !== undefined) return { operator: 'between', to };
  const operator = operatorOf(word);
  return { ...(operator === undefined ? {} : { operator }), ...(loose.test(word) ? { isLoose: true } : {}) };
}

const operatorOf = (word: string): TargetOperator | undefined =>
  operators.find(([operator, pattern]) => operator !== 'between' && pattern.test(word))?.[0];

/** The day of a date in brackets, as exactly as it is printed; `undefined` where there is none. */
export function partialDayOf(text: string): PartialDay | undefined {
  const words = fold(text.trim()).replace(dateWords, '');
  if (/^(?:19|20)\d\d$/.test(words)) return parsePartialDay(words);
  const day = datesIn(words)[0]?.to;
  if (day !== undefined) return parsePartialDay(day);
  const numeric = /^(\d{1,2})[/.-]((?:19|20)\d\d)$/.exec(words);
  if (numeric) return parsePartialDay(`${numeric[2]}-${(numeric[1] ?? '').padStart(2, '0')}`);
  const named = /^(\p{L}+)\.? ((?:19|20)\d\d)$/u.exec(words);
  const [month] = named ? monthsNamed(named[1] ?? '') : [];
  return month === undefined ? undefined : parsePartialDay(`${named?.[2]}-${String(month).padStart(2, '0')}`);
}

/** Words before a date in brackets; a quarter or half of a year is only known by its year. */
const dateWords =
  /^(?:by|in|as of|at|since|before|until|end of|end|year|baseline|target|d'ici(?: a)?|en|fin|annee|avant|au|[qth][1-4]|[st]emestre [1-4]|trimestre [1-4])(?: (?:the end of|end of|end|fin|la fin de))?[ ,:]+/;

/** A baseline without date at the end of a title, `… workshops held 0`; `undefined` where there is none. */
export function bareBaseline(text: string, sign: DecimalSign): PrintedValue | undefined {
  const match = new RegExp(`(?:^| )(?:(${numberPattern})( ?%)?|${unknownWords})$`).exec(fold(text));
  return match ? bareValue(match, { number: match[1], percent: match[2], sign }) : undefined;
}

/** A target without date behind a baseline, `Min. 2`; `undefined` where there is none. */
export function bareTarget(text: string, sign: DecimalSign): PrintedValue | undefined {
  const match = new RegExp(
    `^(?:(?:(${operatorWords})\\s*)?(${numberPattern})( ?%)?(?:,? (?:by|in|en|d'ici) ((?:19|20)\\d\\d))?|((?:19|20)\\d\\d) ?: ?(${numberPattern})( ?%)?|${unknownWords})$`,
    'u',
  ).exec(fold(text));
  if (!match) return undefined;
  const [, word = '', number, percent, year, yearBefore, numberAfter, percentAfter] = match;
  const value = bareValue(match, { number: number ?? numberAfter, percent: percent ?? percentAfter, sign });
  const on = parsePartialDay(year ?? yearBefore ?? '');
  const operator = operatorOf(word);
  return value && { ...value, ...(on ? { on } : {}), ...(operator ? { operator } : {}), printed: text };
}

/** A baseline and a target without dates at the end of a line, `… held 0 Min. 2`: the target must say how it compares. */
export function barePair(text: string, sign: DecimalSign): readonly [PrintedValue, PrintedValue] | undefined {
  const match = new RegExp(
    `(?<=^| )((?:${numberPattern})(?: ?%)?|${unknownWords}) ((?:${operatorWords}) ?(?:${numberPattern})(?: ?%)?)$`,
    'u',
  ).exec(fold(text));
  const [, first = '', second = ''] = match ?? [];
  const [baseline, target] = [bareBaseline(first, sign), bareTarget(second, sign)];
  if (!match || !baseline || !target) return undefined;
  const end = match.index + match[0].length;
  return [
    { ...baseline, start: match.index, end: match.index + first.length },
    { ...target, start: end - second.length, end },
  ];
}

type Bare = {
  readonly number: string | undefined;
  readonly percent: string | undefined;
  readonly sign: DecimalSign;
};

function bareValue(match: RegExpExecArray, { number, percent, sign }: Bare): PrintedValue | undefined {
  const value = number === undefined ? null : parseNumber(number, sign);
  if (value === undefined) return undefined;
  return {
    value,
    isLoose: true,
    isPercent: percent !== undefined,
    numbers: number === undefined ? [] : [number],
    printed: match[0].trim(),
    start: match.index,
    end: match.index + match[0].length,
  };
}
