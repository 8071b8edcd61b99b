import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aForum, aMeeting, aProject, anEvent, anItem } from '../testing.ts';
import { meetingsAndEventsShareNoDay } from './meetings-and-events-share-no-day.ts';

const met = { forums: [aForum()], meetings: [aMeeting({ on: day('2022-02-02') })] };
const dated = (is: 'done' | 'planned', from: string, to = from) =>
  anItem({ title: { en: 'Introduction workshop' }, dates: [{ is, from: day(from), to: day(to) }] });

testCheck(meetingsAndEventsShareNoDay, {
  accepts: {
    'an event on another day': aProject({
      ...met,
      events: [anEvent({ from: day('2022-02-03'), to: day('2022-02-04') })],
    }),
    'a meeting on a day for which something is only planned': aProject({
      ...met,
      workPlanItems: [dated('planned', '2022-02-02')],
    }),
    'a span of many weeks': aProject({ ...met, workPlanItems: [dated('done', '2022-01-01', '2022-03-01')] }),
  },
  rejects: {
    'an item done on the day of a meeting': [
      aProject({ ...met, workPlanItems: [dated('done', '2022-02-02')] }),
      { on: '2022-02-02', forums: ['Working Group'], events: ['Introduction workshop'] },
    ],
    'an event whose last day is that of a meeting, and its item once': [
      aProject({
        ...met,
        events: [anEvent({ items: ['itm_1'], from: day('2022-02-01'), to: day('2022-02-02') })],
        workPlanItems: [dated('done', '2022-02-01', '2022-02-02')],
      }),
      { on: '2022-02-02', forums: ['Working Group'], events: ['Introduction workshop'] },
    ],
  },
});
