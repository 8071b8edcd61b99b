import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { aProject, aReport, anIndicator, anObservation } from '../testing.ts';
import { everyIndicatorHasACurrentValue } from './every-indicator-has-a-current-value.ts';

const indicators = [anIndicator({ id: 'ind_1', code: '1' }), anIndicator({ id: 'ind_2', code: '2' })];
const valued = [anObservation(), anObservation({ id: 'obs_2', indicator: 'ind_2', value: decimal(0) })];

testCheck(everyIndicatorHasACurrentValue, {
  accepts: {
    'a value each, zero included': aProject({ indicators, observations: valued }),
    'a quarterly note': aProject({ reports: [aReport({ kind: 'quarterly' })], indicators }),
    'no open report': aProject({ reports: [], indicators }),
    'a value in words': aProject({
      indicators: [anIndicator({ measure: 'qualitative' })],
      observations: [anObservation({ value: null, note: { en: 'Law adopted' } })],
    }),
  },
  rejects: {
    'no values at all': [
      aProject({ indicators }),
      { count: 2, total: 2, months: 12, indicators: ['1', '2'] },
    ],
    'a value that was not reported': [
      aProject({
        indicators,
        observations: [anObservation(), anObservation({ id: 'obs_2', indicator: 'ind_2', value: null })],
      }),
      { count: 1, total: 2, months: 12, indicators: ['2'] },
    ],
    'a value of the next year': [
      aProject({
        indicators: [anIndicator({ code: '1' })],
        observations: [anObservation({ to: day('2022-04-06') })],
      }),
      { count: 1, total: 1, months: 12, indicators: ['1'] },
    ],
  },
});
