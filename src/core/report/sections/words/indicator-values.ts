/** The values of an indicator as a logframe prints them: a number, a percentage, yes or no, and its splits line by line. */

import { type Decimal, decimal, fromUnits, multiplyDecimals, roundToUnits } from '../../../base/decimal.ts';
import { toShare } from '../../../base/ratio.ts';
import type { Text } from '../../../base/text.ts';
import type { Param, SingleParam } from '../../../checks/check.ts';
import type { Cell, Indicator } from '../../../indicators/indicator.ts';
import type { ComputedBasis } from '../../../indicators/computed-values.ts';
import { toNumber } from '../../../indicators/totals.ts';
import type { Value } from '../../../indicators/value.ts';
import type { Line } from '../../document.ts';
import { type Draft, type Words, footnote, say, value } from '../../phrase.ts';

/** The words around values of indicators. */
export const indicatorValueWords = {
  notReported: 'not reported',
  countOf: '{numerator} of {denominator}',
  corrected: '{value} (corrected)',
  correctedFrom: 'corrected by hand; computed: {value}',
  correctedOpen: 'corrected by hand; nothing could be computed',
  cell: '{name}: {value}',
  cellNotReported: '{name}: not reported',
  cellOf: '{name}, {other}: {value}',
  cellOfNotReported: '{name}, {other}: not reported',
} as const;

const words = indicatorValueWords;

/** A value on lines of its own: the number; of a share, also its two counts. */
export function linesOfValue(indicator: Indicator, of: Value): readonly Line<Words>[] {
  if (of === null) return [[say(words.notReported)]];
  if (typeof of === 'string') return [[value(numberOf(indicator, of))]];
  const share = toShare(of);
  const counts = say(words.countOf, {
    numerator: { decimal: of.numerator },
    denominator: { decimal: of.denominator },
  });
  return [...(share === undefined ? [] : [[value({ share: toTenthOfPercent(share) })]]), [counts]];
}

/** That a value was typed instead of the computed one, which is said, with the reasons; none where it was not. */
export const linesOfOverrides = (
  indicator: Indicator,
  computed: ComputedBasis | undefined,
): readonly Line<Draft>[] => {
  const sentence = correctionOf(indicator, computed);
  if (computed === undefined || sentence === undefined) return [];
  return [
    [
      sentence,
      ...computed.overrides.flatMap(({ reason }) => (reason === undefined ? [] : [footnote(reason)])),
    ],
  ];
};

/** That a value was typed instead of the computed one, and what that is; `undefined` where it was not. */
export function correctionOf(indicator: Indicator, computed: ComputedBasis | undefined): Words | undefined {
  if (computed === undefined || computed.overrides.length === 0) return undefined;
  const number = toNumber(indicator, computed.evidence);
  return number === undefined
    ? say(words.correctedOpen)
    : say(words.correctedFrom, { value: numberOf(indicator, number) });
}

/** A number of an indicator as it is printed. Shares are of one where the indicator is a ratio, and of a hundred where it counts per cent. */
export function numberOf({ measure, unitKind }: Indicator, number: Decimal): Param {
  if (measure === 'yes-no') return answers[number] ?? { decimal: number };
  if (unitKind === 'percent') return { share: toTenthOfPercent(multiplyDecimals(number, hundredth)) };
  return measure === 'ratio' ? { share: toTenthOfPercent(number) } : { decimal: number };
}

/** The values of a split, a line each: "women: 12". */
export const linesOfCells = (indicator: Indicator, cells: readonly Cell[] = []): readonly Line<Words>[] =>
  cells.map((cell) => [wordsOfCell(indicator, cell)]);

/** A share rounded to a tenth of a per cent. */
export const toTenthOfPercent = (share: Decimal): Decimal => fromUnits(roundToUnits(share, 3), 3);

/** A share rounded to a whole per cent. */
export const toWholePercent = (share: Decimal): Decimal => fromUnits(roundToUnits(share, 2), 2);

const hundredth = decimal('0.01');

const answers: Readonly<Record<string, Text>> = {
  '1': { en: 'yes', fr: 'oui', ar: 'نعم' },
  '0': { en: 'no', fr: 'non', ar: 'لا' },
};

function wordsOfCell(indicator: Indicator, cell: Cell): Words {
  const [name = '', ...others] = Object.values(cell.of).map(categoryName);
  const isReported = cell.value !== null;
  const number = cell.value === null ? {} : { value: numberOf(indicator, cell.value) };
  if (others.length === 0) return say(isReported ? words.cell : words.cellNotReported, { name, ...number });
  return say(isReported ? words.cellOf : words.cellOfNotReported, { name, other: others, ...number });
}

const categoryName = (category: string): SingleParam => sexNames[category.toLowerCase()] ?? category;

const women: Text = { en: 'women', fr: 'femmes', ar: 'نساء' };
const men: Text = { en: 'men', fr: 'hommes', ar: 'رجال' };

/** Categories are words of one language in the record; these are printed in each. */
const sexNames: Readonly<Record<string, Text>> = {
  women,
  woman: women,
  female: women,
  females: women,
  femmes: women,
  men,
  man: men,
  male: men,
  males: men,
  hommes: men,
};
