import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, aReport, anItem } from '../testing.ts';
import { plannedDatesLieAhead } from './planned-dates-lie-ahead.ts';

const planned = (on: string, fields = {}) =>
  aProject({
    workPlanItems: [anItem({ dates: [{ is: 'planned', from: day(on), to: day(on) }], ...fields })],
  });

testCheck(plannedDatesLieAhead, {
  accepts: {
    'a day after the report is due': planned('2022-06-01'),
    'a day for which the item was completed': planned('2022-02-01', { state: 'completed' }),
    'no dates': aProject({ workPlanItems: [anItem()] }),
  },
  rejects: {
    'a day before the report is due': [
      planned('2022-04-06'),
      { item: '1', planned: '2022-04-06', why: 'due', on: '2022-05-30' },
    ],
    'a day that is past': [
      planned('2022-03-01'),
      { item: '1', planned: '2022-03-01', why: 'past', on: '2022-03-31' },
    ],
    'a day before the report was sent': [
      aProject({
        ...planned('2022-04-06'),
        reports: [aReport({ state: 'submitted', submittedOn: day('2022-04-20') })],
      }),
      { item: '1', planned: '2022-04-06', why: 'sent', on: '2022-04-20' },
    ],
  },
});

const severitiesOf = (on: string) =>
  plannedDatesLieAhead.find(planned(on), day('2022-03-31')).map((one) => one.severity);

describe('the severity of planned-dates-lie-ahead', () => {
  it('is advice as long as the report is only due', () => {
    expect([severitiesOf('2022-04-06'), severitiesOf('2022-03-01')]).toEqual([['advice'], [undefined]]);
  });
});
