import { testCheck } from '../../../test/test-check.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { workPlanNumbersRiseInPrint } from './work-plan-numbers-rise-in-print.ts';

const project = (...numbers: readonly number[]) =>
  aProject({
    workPlans: [aWorkPlan()],
    workPlanItems: numbers.map((number, index) =>
      anItem({ id: `itm_${index}`, code: String(number), position: String(index).padStart(6, '0') }),
    ),
  });

testCheck(workPlanNumbersRiseInPrint, {
  accepts: {
    'rising numbers': project(1, 2, 4, 5),
    'items that were typed and have no printed order': aProject({
      workPlans: [aWorkPlan()],
      workPlanItems: [anItem({ id: 'itm_1', code: '2' }), anItem({ id: 'itm_2', code: '1' })],
    }),
  },
  rejects: {
    'a later strand printed first': [
      project(32, 33, 47, 48, 34, 35, 50),
      { order: ['32-33', '47-48', '34-35', '50'] },
    ],
  },
});
