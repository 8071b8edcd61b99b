import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { listMonths, month } from '../base/month.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { itemsKeepTheirPlannedMonth } from './items-keep-their-planned-month.ts';

const approved = { on: day('2021-04-30'), by: { en: 'Steering committee' } };
const before = aWorkPlan({ id: 'wpl_0', columns: listMonths(month('2021-04'), month('2022-03')) });
const title = { en: 'Workshop' };
type Variant = { readonly plan?: typeof before; readonly later?: typeof title };
const project = (from: string, to: string, { plan = { ...before, approved }, later = title }: Variant = {}) =>
  aProject({
    workPlans: [plan, aWorkPlan()],
    workPlanItems: [
      anItem({ id: 'itm_0', plan: 'wpl_0', title, months: [month(from)] }),
      anItem({ id: 'itm_1', title: later, months: [month(to)] }),
    ],
  });

testCheck(itemsKeepTheirPlannedMonth, {
  accepts: {
    'the same month': project('2022-04', '2022-04'),
    'a later month than in a plan that nobody approved': project('2022-03', '2022-06', { plan: before }),
    'another item with the same number': project('2022-03', '2022-06', { later: { en: 'Conference' } }),
  },
  rejects: {
    'an item that moved by four months': [
      project('2022-02', '2022-06'),
      { item: '1', title, expected: '2022-02', actual: '2022-06', months: 4 },
    ],
  },
});
