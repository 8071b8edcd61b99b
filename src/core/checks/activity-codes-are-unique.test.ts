import { testCheck } from '../../../test/test-check.ts';
import { aProject, anActivity } from '../testing.ts';
import { activityCodesAreUnique } from './activity-codes-are-unique.ts';

const titleOf = (index: number) => ({ en: `Activity ${index}` });
const project = (...codes: readonly (string | undefined)[]) =>
  aProject({
    activities: codes.map((code, index) => {
      const { code: _, ...activity } = anActivity({
        id: `act_${index}`,
        title: titleOf(index),
        position: `00${index}`,
      });
      return code === undefined ? activity : { ...activity, code };
    }),
  });

testCheck(activityCodesAreUnique, {
  accepts: {
    'codes that differ': project('1.1', '1.2', '2.1'),
    'codes that differ in depth': project('1.1', '1.1.1'),
    'activities without codes': project(undefined, undefined),
  },
  rejects: {
    'a code used twice, which gets the next free one among its siblings': [
      project('1.2', '1.3', '1.3', '1.4'),
      { code: '1.3', count: 2, title: titleOf(1), later: [titleOf(2)], free: '1.5' },
    ],
    'a code used three times, written differently': [
      project('A 1.1', '1.1.', '1.1'),
      { code: '1.1', count: 3, title: titleOf(0), later: [titleOf(1), titleOf(2)], free: '1.2' },
    ],
  },
});
