import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import { milestonesAreReached } from './milestones-are-reached.ts';

const milestone = (due: string, ...values: readonly string[]) =>
  aProject({
    indicators: [
      anIndicator({
        code: '1',
        targets: [
          { operator: 'at-least', value: decimal(2), due: partialDay(due) },
          { operator: 'at-least', value: decimal(5), due: partialDay('2023') },
        ],
      }),
    ],
    observations: values.map((value, index) => anObservation({ id: `obs_${index}`, value: decimal(value) })),
  });
const missed = { indicator: '1', expected: { decimal: decimal(2) }, due: '2022-03-31' };

testCheck(milestonesAreReached, {
  accepts: {
    'one that was reached': milestone('2022-03-31', '2'),
    'one that is not yet due': milestone('2022-06', '0'),
    'a single target': aProject({ indicators: [anIndicator()] }),
  },
  rejects: {
    'one that was not reached': [
      milestone('2022-03-31', '1'),
      { ...missed, lacking: 'more', actual: { decimal: decimal(1) } },
    ],
    'one without value': [milestone('2022-03'), { ...missed, lacking: 'value', actual: '-' }],
  },
});
