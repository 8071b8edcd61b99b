import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { aProject, anIndicator } from '../testing.ts';
import { everyBaselineHasValueAndYear } from './every-baseline-has-value-and-year.ts';

const from = (baseline: Indicator['baseline'], measure: Indicator['measure'] = 'number') => {
  const { baseline: _, ...rest } = anIndicator({ code: '2.2.1b', measure });
  return aProject({ indicators: [baseline ? { ...rest, baseline } : rest] });
};
const on = partialDay('2021');

testCheck(everyBaselineHasValueAndYear, {
  accepts: {
    'zero in 2021': from({ value: decimal(0), on }),
    'a full date': from({ value: decimal(5), on: partialDay('2021-04-01') }),
    'a baseline in words': from({ value: null, on }, 'qualitative'),
  },
  rejects: {
    none: [from(undefined), { indicator: '2.2.1b', lacking: 'baseline' }],
    'no value': [from({ value: null, on }), { indicator: '2.2.1b', lacking: 'value' }],
    'no year': [from({ value: decimal(0) }), { indicator: '2.2.1b', lacking: 'year' }],
  },
});
