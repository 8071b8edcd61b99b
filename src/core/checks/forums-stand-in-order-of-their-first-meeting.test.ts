import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aForum, aMeeting, aProject } from '../testing.ts';
import { forumsStandInOrderOfTheirFirstMeeting } from './forums-stand-in-order-of-their-first-meeting.ts';

const listed = (...firsts: readonly (readonly string[])[]) =>
  aProject({
    forums: firsts.map((_, index) =>
      aForum({ id: `frm_${index}`, position: `00${index}`, name: { en: `Group ${index}` } }),
    ),
    meetings: firsts.flatMap((days, forum) =>
      days.map((on, index) => aMeeting({ id: `mtg_${forum}${index}`, forum: `frm_${forum}`, on: day(on) })),
    ),
  });

testCheck(forumsStandInOrderOfTheirFirstMeeting, {
  accepts: {
    'forums in order': listed(['2021-04-19'], ['2021-05-06', '2022-02-02'], ['2021-05-18']),
    'a forum without meetings': listed(['2021-05-18'], []),
    'forums without a place in print': aProject({
      forums: [aForum({ id: 'frm_1' }), aForum({ id: 'frm_2' })],
      meetings: [aMeeting(), aMeeting({ id: 'mtg_2', forum: 'frm_2', on: day('2021-01-01') })],
    }),
  },
  rejects: {
    'a forum after one that first met later': [
      listed(['2021-04-19'], ['2021-05-18', '2021-08-26'], ['2021-05-06', '2021-07-06'], ['2021-05-26']),
      { forum: { en: 'Group 2' }, first: '2021-05-06', other: { en: 'Group 1' }, otherFirst: '2021-05-18' },
    ],
  },
});
