/** Values and targets of indicators in the reader's words. */

import type { Decimal } from '../../../core/base/decimal.ts';
import { toShare } from '../../../core/base/ratio.ts';
import type { Cell, Indicator, Target } from '../../../core/indicators/indicator.ts';
import type { Total } from '../../../core/indicators/totals.ts';
import type { Value } from '../../../core/indicators/value.ts';
import type { Words } from '../../../core/report/phrase.ts';
import {
  correctionOf,
  numberOf,
  toTenthOfPercent,
} from '../../../core/report/sections/words/indicator-values.ts';
import { targetPhrase } from '../../../core/report/sections/words/targets.ts';
import { sayParam } from '../../../i18n/say-param.ts';
import type { Reader } from '../../say.tsx';
import { indicatorsWords } from './words.ts';

/** A number of an indicator: `24`, `66.7 %`, `yes`. */
export const numberInWords = ({ tag }: Reader, indicator: Indicator, number: Decimal): string =>
  sayParam(tag, numberOf(indicator, number));

/** A reported value: a number, a share with its two counts, or that nothing was reported. */
export function reportedInWords(reader: Reader, indicator: Indicator, value: Value): string {
  if (value === null) return reader.say(indicatorsWords.notReported);
  if (typeof value === 'string') return numberInWords(reader, indicator, value);
  const share = toShare(value);
  const counts = { numerator: { decimal: value.numerator }, denominator: { decimal: value.denominator } };
  return share === undefined
    ? reader.say(indicatorsWords.countOf, counts)
    : reader.say(indicatorsWords.shareOf, { ...counts, share: { share: toTenthOfPercent(share) } });
}

/** That a value was typed over the computed one, and what that was; `undefined` where none was. */
export function correctionInWords(
  reader: Reader,
  indicator: Indicator,
  { computed }: Total,
): string | undefined {
  const phrase = correctionOf(indicator, computed);
  return phrase && phraseInWords(reader, phrase);
}

/** A target by its operator and number: `at least 85`. */
export const targetInWords = (reader: Reader, indicator: Indicator, target: Target): string =>
  phraseInWords(reader, targetPhrase(indicator, target));

/** The categories of a cell: `women`, `women · north`. */
export const cellInWords = (of: Cell['of']): string => Object.values(of).join(' · ');

/** A phrase of core in the reader's words. */
export function phraseInWords({ tag, say, pick }: Reader, phrase: Words): string {
  if (phrase.kind === 'value') return sayParam(tag, phrase.value);
  if (phrase.kind === 'text') return pick(phrase.text);
  return phrase.kind === 'withheld' ? '' : say(phrase.message, phrase.params);
}
