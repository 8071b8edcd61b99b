import { testCheck } from '../../../test/test-check.ts';
import { listMonths, month } from '../base/month.ts';
import { aProject, aProjectRow, anItem, aWorkPlan } from '../testing.ts';
import { projectStartsWithLaunchAndCommittee } from './project-starts-with-launch-and-committee.ts';

const [committee, launch] = [{ en: 'First Steering Committee' }, { en: 'Official project launch' }];
const plan = aWorkPlan({ columns: listMonths(month('2022-04'), month('2023-02')) });
const project = (fields: Parameters<typeof anItem>[0], row = aProjectRow()) =>
  aProject({
    project: [row],
    workPlans: [plan],
    workPlanItems: [
      anItem({ title: committee, ...fields }),
      anItem({ id: 'itm_4', code: '4', title: launch, ...fields }),
    ],
  });
const { end: _, ...withoutEnd } = aProjectRow();

testCheck(projectStartsWithLaunchAndCommittee, {
  accepts: {
    'an early launch': project({ months: [month('2021-06')] }),
    'a late launch that is done': project({ months: [month('2022-05')], state: 'completed' }),
    'a project whose end is unknown': project({ unplacedMarks: 1 }, withoutEnd),
  },
  rejects: {
    'a launch and a committee in the second year': [
      project({ unplacedMarks: 1 }),
      { titles: [committee, launch], items: ['1', '4'], month: 13, total: 24 },
    ],
  },
});
