import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import { aProject, anIndicator } from '../testing.ts';
import { everyTargetHasADate } from './every-target-has-a-date.ts';

const undated = { operator: 'at-least', value: decimal(3) } as const;
const dated = { ...undated, due: partialDay('2023') };

testCheck(everyTargetHasADate, {
  accepts: {
    'a year': aProject({ indicators: [anIndicator({ targets: [dated] })] }),
    'a date that a revision added': aProject({
      indicators: [anIndicator({ targets: [undated, { ...dated, since: day('2022-01-01') }] })],
    }),
    'an indicator in words': aProject({ indicators: [anIndicator({ measure: 'qualitative', targets: [] })] }),
  },
  rejects: {
    'no target': [
      aProject({ indicators: [anIndicator({ code: '1', targets: [] })] }),
      { indicator: '1', lacking: 'target' },
    ],
    'no year': [
      aProject({ indicators: [anIndicator({ code: '1', targets: [undated] })] }),
      { indicator: '1', lacking: 'date' },
    ],
  },
});
