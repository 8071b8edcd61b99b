import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import { currentValuesEndInThePeriod } from './current-values-end-in-the-period.ts';

const valued = (...spans: readonly (readonly [string, string])[]) =>
  aProject({
    indicators: [anIndicator({ code: '1' })],
    observations: spans.map(([from, to], index) =>
      anObservation({ id: `obs_${index}`, from: day(from), to: day(to) }),
    ),
  });
const late = (actual: string) => ({ indicator: '1', actual, from: '2021-04-01', to: '2022-03-31' });

testCheck(currentValuesEndInThePeriod, {
  accepts: {
    'the last day of the period': valued(['2021-04-01', '2022-03-31']),
    'a value of the next period beside it': valued(
      ['2021-04-01', '2022-03-31'],
      ['2022-04-01', '2022-06-30'],
    ),
    'no values': valued(),
  },
  rejects: {
    'a value that runs beyond the period': [valued(['2021-04-01', '2022-04-06']), late('2022-04-06')],
    'a value of an earlier period': [valued(['2020-04-01', '2021-03-31']), late('2021-03-31')],
  },
});
