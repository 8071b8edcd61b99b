import { testCheck } from '../../../test/test-check.ts';
import { aProject, anActivity, anItem } from '../testing.ts';
import { workPlanTitlesMatchTheLogframe } from './work-plan-titles-match-the-logframe.ts';

const printed = { en: 'Capacity enhancement training on terminology, concepts, and responses' };
const planned = { en: 'A 3-day capacity enhancement training on terminology, concepts, and management' };
const activity = anActivity({ code: '1.6', title: printed });
const project = (...items: readonly ReturnType<typeof anItem>[]) =>
  aProject({ activities: [activity], workPlanItems: items });

testCheck(workPlanTitlesMatchTheLogframe, {
  accepts: {
    'the same title': project(anItem({ title: printed })),
    'a title that only says more': project(anItem({ title: { en: `${printed.en} for officials` } })),
    'another title': project(anItem({ title: { en: 'Training on terminology' } })),
    'a near title that belongs to another activity': aProject({
      activities: [activity, anActivity({ id: 'act_2', title: { en: 'Management' } })],
      workPlanItems: [anItem({ title: planned, activities: ['act_2'] })],
    }),
  },
  rejects: {
    'a word that changed, without a link': [
      project(anItem({ code: '6', title: planned })),
      { activity: '1.6', expected: ['responses'], actual: ['management'], items: ['6'], title: planned },
    ],
    'a word that changed in two linked items': [
      project(
        anItem({ code: '6', title: planned, activities: ['act_1'] }),
        anItem({ id: 'itm_2', code: '7', title: planned, activities: ['act_1'] }),
      ),
      { activity: '1.6', expected: ['responses'], actual: ['management'], items: ['6', '7'], title: planned },
    ],
  },
});
