import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { workPlanIsApproved } from './work-plan-is-approved.ts';

const approved = { on: day('2022-03-15'), by: { en: 'Steering committee' } };

testCheck(workPlanIsApproved, {
  accepts: {
    'an approved plan': aProject({ workPlans: [aWorkPlan({ approved })], workPlanItems: [anItem()] }),
    'a plan without items': aProject({ workPlans: [aWorkPlan()] }),
  },
  rejects: {
    'a plan that nobody approved': [
      aProject({ workPlans: [aWorkPlan()], workPlanItems: [anItem()] }),
      { from: '2022-04', to: '2023-03', count: 1 },
    ],
    'a plan without months that nobody approved': [
      aProject({ workPlans: [{ id: 'wpl_1' }], workPlanItems: [anItem()] }),
      { from: 'none', to: 'none', count: 1 },
    ],
  },
});
