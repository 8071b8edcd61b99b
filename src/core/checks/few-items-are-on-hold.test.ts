import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { month } from '../base/month.ts';
import { aHold, aProject, anItem, aWorkPlan } from '../testing.ts';
import { fewItemsAreOnHold } from './few-items-are-on-hold.ts';

const project = (total: number, held: number, fields: Parameters<typeof aHold>[0] = {}) =>
  aProject({
    workPlans: [aWorkPlan()],
    workPlanItems: Array.from({ length: total }, (_, index) => anItem({ id: `itm_${index}` })),
    holds: [aHold({ of: Array.from({ length: held }, (_, index) => `itm_${index}`), ...fields })],
  });

testCheck(fewItemsAreOnHold, {
  accepts: {
    'less than a fifth': project(11, 2),
    'a hold that has ended': project(10, 9, { until: day('2022-01-31') }),
    'a plan of very few items': project(4, 2),
    'a plan that has ended': { ...project(10, 9), workPlans: [aWorkPlan({ columns: [month('2021-12')] })] },
  },
  rejects: {
    'a fifth': [project(10, 2), { count: 2, total: 10, share: { share: decimal('0.2') } }],
    '15 of 53': [project(53, 15), { count: 15, total: 53, share: { share: decimal('0.283') } }],
  },
});
