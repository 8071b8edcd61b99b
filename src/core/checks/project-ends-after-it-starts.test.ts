import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, aProjectRow } from '../testing.ts';
import { projectEndsAfterItStarts } from './project-ends-after-it-starts.ts';

const { end: _, ...withoutEnd } = aProjectRow();

testCheck(projectEndsAfterItStarts, {
  accepts: {
    'a project of two years': aProject(),
    'a project whose end is not known': aProject({ project: [withoutEnd] }),
  },
  rejects: {
    'an end before the start': [
      aProject({ project: [aProjectRow({ end: day('2021-03-31') })] }),
      { start: day('2021-04-01'), end: day('2021-03-31') },
    ],
  },
});
