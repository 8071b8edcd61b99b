import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { month } from '../base/month.ts';
import { aProject, anEvent, anItem } from '../testing.ts';
import { eventDatesFitPeriodAndPlan } from './event-dates-fit-period-and-plan.ts';

const done = (on: string) => anItem({ dates: [{ is: 'done', from: day(on), to: day(on) }] });
const planned = (...months: readonly string[]) =>
  aProject({
    workPlanItems: [anItem({ months: months.map(month) })],
    events: [anEvent({ items: ['itm_1'] })],
  });
const title = { en: 'Workshop' };

testCheck(eventDatesFitPeriodAndPlan, {
  accepts: {
    'an item done in the period': aProject({ workPlanItems: [done('2022-02-02')] }),
    'an event in one of its months': planned('2022-02', '2022-05'),
    'an event whose item has no months': planned(),
    'an event to come': aProject({ events: [anEvent({ from: day('2022-06-01'), to: day('2022-06-02') })] }),
  },
  rejects: {
    'an item done after the day of the record': [
      aProject({ workPlanItems: [done('2022-04-06')] }),
      { title, on: '2022-04-06', why: 'late', limit: '2022-03-31' },
    ],
    'an item and an event before the project started': [
      aProject({ workPlanItems: [done('2021-03-31')], events: [anEvent({ from: day('2021-03-30') })] }),
      { title, on: '2021-03-31', why: 'early', limit: '2021-04-01' },
      { title: 'workshop', on: '2021-03-30', why: 'early', limit: '2021-04-01' },
    ],
    'an event in a month in which its item is not marked': [
      planned('2022-05', '2022-01'),
      { title, on: '2022-02-02', why: 'other-month', limit: ['2022-01', '2022-05'] },
    ],
  },
});
