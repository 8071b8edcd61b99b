import { testCheck } from '../../../test/test-check.ts';
import { aHold, aProject, anItem } from '../testing.ts';
import { scopeIsThatOfTheLogframe } from './scope-is-that-of-the-logframe.ts';

const title = { en: 'National conference or smaller scale event' };

testCheck(scopeIsThatOfTheLogframe, {
  accepts: {
    'an item that says what it is': aProject({
      workPlanItems: [anItem({ title: { en: 'National conference' } })],
    }),
    'an item that was completed': aProject({ workPlanItems: [anItem({ title, state: 'completed' })] }),
    'an item on hold': aProject({ workPlanItems: [anItem({ title })], holds: [aHold()] }),
  },
  rejects: {
    'an item that may become smaller': [
      aProject({ workPlanItems: [anItem({ title })] }),
      { item: '1', title },
    ],
  },
});
