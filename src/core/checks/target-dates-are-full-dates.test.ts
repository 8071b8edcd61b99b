import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import { applyChanges } from '../change.ts';
import { aProject, anIndicator } from '../testing.ts';
import { targetDatesAreFullDates } from './target-dates-are-full-dates.ts';

const due = (...dates: readonly string[]) =>
  aProject({
    indicators: dates.map((date, index) =>
      anIndicator({
        id: `ind_${index}`,
        targets: [{ operator: 'at-least', value: decimal(3), due: partialDay(date) }],
      }),
    ),
  });

testCheck(targetDatesAreFullDates, {
  accepts: {
    'full dates': due('2023-03-31', '2022-12-31'),
    'targets without date, which is another finding': aProject({
      indicators: [anIndicator({ targets: [{ operator: 'at-least', value: decimal(3) }] })],
    }),
    'no indicators': aProject(),
  },
  rejects: {
    'the year of the project end': [
      due('2023', '2023', '2023-03-31'),
      { count: 2, precision: 'year', due: '2023', proposed: '2023-03-31' },
    ],
    'a year before it': [due('2022'), { count: 1, precision: 'year', due: '2022', proposed: '2022-12-31' }],
    months: [
      due('2022-02', '2023-03'),
      { count: 1, precision: 'month', due: '2022-02', proposed: '2022-02-28' },
      { count: 1, precision: 'month', due: '2023-03', proposed: '2023-03-31' },
    ],
  },
});

describe('the fix', () => {
  it('dates the targets and leaves everything else', () => {
    const project = due('2023', '2022-06-30');
    const [found] = targetDatesAreFullDates.find(project, day('2022-03-31'));
    expect(applyChanges(project, found?.fix?.changes ?? [])).toEqual(due('2023-03-31', '2022-06-30'));
  });
});
