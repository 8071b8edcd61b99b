import { testCheck } from '../../../test/test-check.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { workPlanNumbersAreUnique } from './work-plan-numbers-are-unique.ts';

const titleOf = (index: number) => ({ en: `Workshop on ${index}` });
const itemOf = (code: string, index: number, plan = 'wpl_1') =>
  anItem({
    id: `itm_${plan}${index}`.replace('wpl_', ''),
    code,
    plan,
    title: titleOf(index),
    position: `00${index}`,
  });
const plans = [aWorkPlan(), aWorkPlan({ id: 'wpl_2' })];
const project = (...codes: readonly string[]) =>
  aProject({ workPlans: plans, workPlanItems: codes.map((code, index) => itemOf(code, index)) });

testCheck(workPlanNumbersAreUnique, {
  accepts: {
    'numbers that differ': project('1', '2', '3'),
    'one number in two plans': aProject({
      workPlans: plans,
      workPlanItems: [itemOf('1', 1), itemOf('1', 2, 'wpl_2')],
    }),
  },
  rejects: {
    'a number used twice': [
      project('1', '2', '2', '4'),
      { code: '2', count: 2, title: titleOf(1), later: [titleOf(2)], free: '3' },
    ],
    'a number used three times': [
      project('5', '5', '5'),
      { code: '5', count: 3, title: titleOf(0), later: [titleOf(1), titleOf(2)], free: '6' },
    ],
  },
});
