import { testCheck } from '../../../test/test-check.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { workPlanTitlesAreDistinct } from './work-plan-titles-are-distinct.ts';

const project = (...titles: readonly string[]) =>
  aProject({
    workPlans: [aWorkPlan()],
    workPlanItems: titles.map((en, index) =>
      anItem({ id: `itm_${index}`, code: String(index + 1), title: { en } }),
    ),
  });

testCheck(workPlanTitlesAreDistinct, {
  accepts: {
    'titles that differ': project('Training on law', 'Training on law (abroad)'),
    'ordinals without a title': project('Workshop 1', 'Workshop 2'),
    'items without words': project('', ''),
  },
  rejects: {
    'titles that differ in their ordinal only': [
      project('Training 1: Session on law', 'Study visit', 'Training 2 -  session on Law.'),
      { items: ['1', '3'], title: { en: 'Training 1: Session on law' } },
    ],
    'two groups': [
      project('Meeting', 'Workshop', 'Meeting', 'Workshop'),
      { items: ['1', '3'], title: { en: 'Meeting' } },
      { items: ['2', '4'], title: { en: 'Workshop' } },
    ],
  },
});
