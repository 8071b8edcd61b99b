import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aForum, aMeeting, aProject, aProjectRow } from '../testing.ts';
import { meetingsFallInTheReportedPeriod } from './meetings-fall-in-the-reported-period.ts';

const readFrom = { source: 'src_1', line: 272, confidence: 'certain' } as const;
const met = (on: string, fields = {}) =>
  aProject({ forums: [aForum()], meetings: [aMeeting({ on: day(on), ...fields })] });
const { end: _, ...unending } = aProjectRow();

testCheck(meetingsFallInTheReportedPeriod, {
  accepts: {
    'a listed meeting on the first day of the period': met('2021-04-01', { readFrom }),
    'a typed meeting after the reported period': met('2022-05-01'),
    'a project whose end is not known': aProject({ ...met('2030-01-01'), project: [unending] }),
  },
  rejects: {
    'a listed meeting after the period': [
      met('2022-04-01', { readFrom }),
      { on: '2022-04-01', forum: { en: 'Working Group' }, from: '2021-04-01', to: '2022-03-31' },
    ],
    'a typed meeting before the project': [
      met('2020-04-01'),
      { on: '2020-04-01', forum: { en: 'Working Group' }, from: '2021-04-01', to: '2023-03-31' },
    ],
  },
});
