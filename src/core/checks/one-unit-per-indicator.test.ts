import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import { oneUnitPerIndicator } from './one-unit-per-indicator.ts';

const titled = (en: string, fields: Partial<Indicator> = {}) =>
  aProject({ indicators: [anIndicator({ code: '1', title: { en }, ...fields })] });

testCheck(oneUnitPerIndicator, {
  accepts: {
    'a number of events': titled('# of workshops'),
    'a percentage': titled('% of graduates in work', { unitKind: 'percent', measure: 'ratio' }),
    'words without a unit': titled('Graduates in work', { unitKind: 'percent' }),
  },
  rejects: {
    'a percentage declared as persons': [
      titled('Share of women among trainees', { unitKind: 'persons' }),
      { indicator: '1', case: 'percent' },
    ],
    'a number declared as a percentage': [
      titled('Number of graduates', { unitKind: 'percent' }),
      { indicator: '1', case: 'count' },
    ],
    'numbers and ratios among the values': [
      aProject({
        indicators: [anIndicator({ code: '1' })],
        observations: [
          anObservation(),
          anObservation({ id: 'obs_2', value: { numerator: decimal(1), denominator: decimal(2) } }),
        ],
      }),
      { indicator: '1', case: 'values' },
    ],
  },
});
