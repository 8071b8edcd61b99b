import { testCheck } from '../../../test/test-check.ts';
import { listMonths, month } from '../base/month.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { milestonesAreSpreadOverTheProject } from './milestones-are-spread-over-the-project.ts';

const project = (from: string, ...titles: readonly string[]) =>
  aProject({
    workPlans: [aWorkPlan({ columns: listMonths(month(from), month('2023-02')) })],
    workPlanItems: titles.map((en, index) =>
      anItem({ id: `itm_${index}`, code: String(index + 1), title: { en }, unplacedMarks: 1 }),
    ),
  });

testCheck(milestonesAreSpreadOverTheProject, {
  accepts: {
    'a plan that closes a project': project('2022-04', 'Final conference', 'Closing of project'),
    'a plan for the whole project': project('2021-04', 'Official project launch', 'Closing of project'),
    'a plan without milestones': project('2022-04', 'Workshop'),
  },
  rejects: {
    'an opening and a closing in the second year': [
      project(
        '2022-04',
        'First Steering Committee',
        'Workshop',
        'Final Steering Committee',
        'Closing of project',
      ),
      { months: 11, count: 3, total: 24, items: ['1', '3', '4'] },
    ],
  },
});
