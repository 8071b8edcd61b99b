import { testCheck } from '../../../test/test-check.ts';
import { aHold, aProject, anActivity, anItem } from '../testing.ts';
import { holdsShowInTheLogframe } from './holds-show-in-the-logframe.ts';

const items = [
  anItem({ id: 'itm_1', activities: ['act_1'] }),
  anItem({ id: 'itm_2', activities: ['act_2'] }),
  anItem({ id: 'itm_3', activities: ['act_2'] }),
];
const project = (
  activities = [anActivity(), anActivity({ id: 'act_2', code: '1.2' })],
  held = ['itm_1', 'itm_2'],
) => aProject({ activities, workPlanItems: items, holds: [aHold({ of: held })] });

testCheck(holdsShowInTheLogframe, {
  accepts: {
    'an activity with live work': project([anActivity({ id: 'act_2' })]),
    'an activity that says so': project([anActivity({ notes: [{ text: { en: 'On hold since January' } }] })]),
    'an activity without items': project([anActivity({ id: 'act_3' })]),
    'no hold': project(undefined, []),
  },
  rejects: {
    'an activity of which all work rests': [project(), { count: 1, activities: ['1.1'], items: 1 }],
    'two of them': [
      project(undefined, ['itm_1', 'itm_2', 'itm_3']),
      { count: 2, activities: ['1.1', '1.2'], items: 3 },
    ],
  },
});
