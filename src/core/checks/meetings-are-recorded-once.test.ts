import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aForum, aMeeting, aProject } from '../testing.ts';
import { meetingsAreRecordedOnce } from './meetings-are-recorded-once.ts';

const forums = [aForum(), aForum({ id: 'frm_2' })];
const twice = (fields = {}) =>
  aProject({ forums, meetings: [aMeeting(), aMeeting({ id: 'mtg_2', ...fields })] });

testCheck(meetingsAreRecordedOnce, {
  accepts: {
    'another day': twice({ on: day('2021-05-19') }),
    'another forum': twice({ forum: 'frm_2' }),
  },
  rejects: {
    'one meeting twice': [twice(), { forum: { en: 'Working Group' }, on: '2021-05-18', count: 2 }],
    'two topics on one day': [
      twice({ topic: { en: 'Plans' } }),
      { forum: { en: 'Working Group' }, on: '2021-05-18', count: 2 },
    ],
  },
});

const fixOf = (project: ReturnType<typeof twice>) =>
  meetingsAreRecordedOnce.find(project, day('2022-03-31'))[0]?.fix?.changes;

describe('the fix of meetings-are-recorded-once', () => {
  it('drops a copy, but nothing that says more', () => {
    expect(fixOf(twice())).toEqual([{ remove: 'meetings', id: 'mtg_2' }]);
    expect(fixOf(twice({ topic: { en: 'Plans' } }))).toBeUndefined();
  });
});
