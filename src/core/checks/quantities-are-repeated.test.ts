import { testCheck } from '../../../test/test-check.ts';
import { aProject, anActivity, anItem } from '../testing.ts';
import { quantitiesAreRepeated } from './quantities-are-repeated.ts';

const promise = anActivity({
  code: '3.1',
  title: { en: 'Workshops for three pilot diaspora organisations' },
});
const project = (...titles: readonly string[]) =>
  aProject({
    activities: [promise, anActivity({ id: 'act_2', code: '3.3', title: { en: titles[0] ?? '' } })],
    workPlanItems: titles
      .slice(1)
      .map((en, index) => anItem({ id: `itm_${index}`, code: String(index + 29), title: { en } })),
  });

testCheck(quantitiesAreRepeated, {
  accepts: {
    'the same number': project(
      'Study visits for three pilot diaspora organisations',
      'Support to 3 pilot organisations',
    ),
    'titles that speak of other things': project('Study visits', 'A pilot for officials'),
    'items of other activities': aProject({
      activities: [promise, anActivity({ id: 'act_2', code: '4.1' })],
      workPlanItems: [anItem({ title: { en: 'Support to pilot organisations' }, activities: ['act_2'] })],
    }),
  },
  rejects: {
    'the same things without their number': [
      project('Study visits for pilot diaspora organisations', 'Support to pilot organisations'),
      {
        activity: '3.1',
        expected: 'three pilot diaspora organisations',
        actual: ['pilot organisations', 'pilot diaspora organisations'],
        others: ['29', '3.3'],
      },
    ],
    'another number': [
      project('Study visits', 'Support to 4 pilot organisations'),
      {
        activity: '3.1',
        expected: 'three pilot diaspora organisations',
        actual: ['4 pilot organisations'],
        others: ['29'],
      },
    ],
  },
});
