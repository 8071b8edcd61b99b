import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aForum, aMeeting, aProject } from '../testing.ts';
import { meetingsStandInDateOrder } from './meetings-stand-in-date-order.ts';

const listed = (...days: readonly string[]) =>
  aProject({
    forums: [aForum()],
    meetings: days.map((on, index) => aMeeting({ id: `mtg_${index}`, position: `00${index}`, on: day(on) })),
  });

testCheck(meetingsStandInDateOrder, {
  accepts: {
    'meetings in order': listed('2021-05-06', '2021-07-06', '2022-02-02'),
    'two meetings on one day': listed('2021-05-06', '2021-05-06'),
    'meetings without a place in print': aProject({
      forums: [aForum()],
      meetings: [aMeeting({ id: 'mtg_1', on: day('2022-01-01') }), aMeeting({ id: 'mtg_2' })],
    }),
  },
  rejects: {
    'an earlier meeting after a later one': [
      listed('2021-05-06', '2022-02-02', '2021-07-06'),
      { forum: { en: 'Working Group' }, later: '2022-02-02', earlier: '2021-07-06' },
    ],
  },
});
