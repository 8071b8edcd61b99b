import { testCheck } from '../../../test/test-check.ts';
import { listMonths, month } from '../base/month.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { midTermMilestoneIsNearTheMidpoint } from './mid-term-milestone-is-near-the-midpoint.ts';

const title = { en: 'Second (Mid-term) Steering Committee' };
const plan = aWorkPlan({ columns: listMonths(month('2022-04'), month('2023-02')) });
const project = (fields: Parameters<typeof anItem>[0]) =>
  aProject({ workPlans: [plan], workPlanItems: [anItem({ code: '2', title, ...fields })] });

testCheck(midTermMilestoneIsNearTheMidpoint, {
  accepts: {
    'a month right after the midpoint': project({ months: [month('2022-04')] }),
    'the last month within 15 %': project({ months: [month('2022-07')] }),
    'a milestone that was completed': project({ months: [month('2023-02')], state: 'completed' }),
    'a committee that is not called mid-term': project({
      months: [month('2023-02')],
      title: { en: 'Steering Committee' },
    }),
    'a milestone without a month': project({}),
  },
  rejects: {
    'a month that is too late': [
      project({ months: [month('2022-10')] }),
      { midpoint: '2022-03-31', item: '2', title, known: 'exactly', from: '2022-10', to: '2022-10' },
    ],
    'a mark without a month in a grid that starts after the midpoint': [
      project({ unplacedMarks: 1 }),
      { midpoint: '2022-03-31', item: '2', title, known: 'unknown', from: '2022-04', to: '2023-02' },
    ],
  },
});
