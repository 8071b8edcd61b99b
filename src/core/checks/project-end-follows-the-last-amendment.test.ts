import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject } from '../testing.ts';
import { projectEndFollowsTheLastAmendment } from './project-end-follows-the-last-amendment.ts';

const amendment = (id: string, on: string, end: string) =>
  ({ id, kind: 'addendum', on: day(on), end: day(end), subject: { en: 'Extension' } }) as const;
const extended = amendment('amd_1', '2022-11-01', '2023-11-30');

testCheck(projectEndFollowsTheLastAmendment, {
  accepts: {
    'a project without amendments': aProject(),
    'an end that the last amendment set': aProject({
      amendments: [extended, amendment('amd_2', '2022-12-01', '2023-03-31')],
    }),
    'a notification, which cannot move the end': aProject({
      amendments: [{ ...extended, kind: 'notification' }],
    }),
  },
  rejects: {
    'an extension that the project does not show': [
      aProject({ amendments: [extended] }),
      { on: '2022-11-01', expected: '2023-11-30', actual: '2023-03-31' },
    ],
  },
});
