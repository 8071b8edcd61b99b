import { testCheck } from '../../../test/test-check.ts';
import { aHold, aProject, anActivity, anItem } from '../testing.ts';
import { crossCuttingActivitiesAreNotUnderAHeldComponent } from './cross-cutting-activities-are-not-under-a-held-component.ts';

const project = (count: number, ...held: readonly number[]) =>
  aProject({
    activities: Array.from({ length: count }, (_, index) =>
      anActivity({ id: `act_${index}`, code: `1.${index}` }),
    ),
    workPlanItems: Array.from({ length: count }, (_, index) =>
      anItem({ id: `itm_${index}`, activities: [`act_${index}`] }),
    ),
    holds: [aHold({ of: held.map((index) => `itm_${index}`) })],
  });

testCheck(crossCuttingActivitiesAreNotUnderAHeldComponent, {
  accepts: {
    'a component of which less than half rests': project(5, 0, 1),
    'a component that rests as a whole': project(3, 0, 1, 2),
    'a component of which one activity rests': project(2, 0),
  },
  rejects: {
    'activities that go on in a component that rests': [
      project(4, 0, 1),
      { component: '1', activities: ['1.2', '1.3'], held: 2, total: 4 },
    ],
  },
});
