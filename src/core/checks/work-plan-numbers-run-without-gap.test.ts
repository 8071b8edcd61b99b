import { testCheck } from '../../../test/test-check.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { workPlanNumbersRunWithoutGap } from './work-plan-numbers-run-without-gap.ts';

const project = (...numbers: readonly number[]) =>
  aProject({
    workPlans: [aWorkPlan()],
    workPlanItems: numbers.map((number, index) => anItem({ id: `itm_${index}`, code: String(number) })),
  });

testCheck(workPlanNumbersRunWithoutGap, {
  accepts: {
    'numbers without gap, in any order': project(3, 1, 2),
    'numbers that do not start at 1': project(11, 12, 13),
    'tens, which are no running number': project(10, 20, 30),
    'a number with a footnote glued to it': project(1, 2, 3, 4, 5, 146),
  },
  rejects: {
    'one missing number': [project(1, 2, 3, 5), { missing: ['4'], count: 1, used: 4, total: 5 }],
    'two gaps': [project(1, 4, 5, 7), { missing: ['2-3', '6'], count: 3, used: 4, total: 7 }],
  },
});
