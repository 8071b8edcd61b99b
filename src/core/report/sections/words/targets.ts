import type { Indicator, Target } from '../../../indicators/indicator.ts';
import { type Words, say, value } from '../../phrase.ts';
import { numberOf } from './indicator-values.ts';

/** The operators of targets. */
export const targetWords = {
  atLeast: 'at least {value}',
  atMost: 'at most {value}',
  between: 'between {value} and {to}',
} as const;

const words = targetWords;

/** A target by its operator and number: "at least 3". A number without operator stands alone, as donors print it. */
export function targetPhrase(indicator: Indicator, target: Target): Words {
  const params = targetParams(indicator, target);
  switch (target.operator) {
    case 'at-least':
      return say(words.atLeast, params);
    case 'at-most':
      return say(words.atMost, params);
    case 'between':
      return say('to' in params ? words.between : words.atLeast, params);
    default:
      return value(params.value);
  }
}

/** The numbers of a target as they are printed. A range without an upper end has no `to`. */
export const targetParams = (indicator: Indicator, { value: least, to }: Target) => ({
  value: numberOf(indicator, least),
  ...(to === undefined ? {} : { to: numberOf(indicator, to) }),
});
