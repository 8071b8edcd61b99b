import { testCheck } from '../../../test/test-check.ts';
import { addDays, day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import { cumulativeValuesDoNotFall } from './cumulative-values-do-not-fall.ts';

const values = (
  texts: readonly (string | null)[],
  indicator: Partial<Indicator> = {},
  observation: Partial<Observation> = {},
) =>
  aProject({
    indicators: [anIndicator({ code: '2.1.2b', ...indicator })],
    observations: texts.map((text, index) =>
      anObservation({
        id: `obs_${index}`,
        to: addDays(day('2022-01-01'), index),
        value: text === null ? null : decimal(text),
        ...observation,
      }),
    ),
  });
const fall = (expected: string, actual: string, on: string) => ({
  indicator: '2.1.2b',
  expected: { decimal: decimal(expected) },
  actual: { decimal: decimal(actual) },
  on,
});

testCheck(cumulativeValuesDoNotFall, {
  accepts: {
    'values that rise or stay': values(['45', '45', '60']),
    'a period without value': values(['45', null, '60']),
    'values per period': values(['60', '45'], { accumulation: 'per-period' }),
    'a correction with a note': values(['60', '45'], {}, { note: { en: 'Duplicates removed' } }),
  },
  rejects: {
    'a fall': [values(['60', '45']), fall('60', '45', '2022-01-02')],
    'a fall over a gap, in decimals': [values(['2.75', null, '2.7']), fall('2.75', '2.7', '2022-01-03')],
  },
});
