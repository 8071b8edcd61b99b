import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, anEvent, anItem } from '../testing.ts';
import { eventsLastAsLongAsTheirTitleSays } from './events-last-as-long-as-their-title-says.ts';

const date = (from: string, to = from, is: 'planned' | 'done' = 'done') => ({
  is,
  from: day(from),
  to: day(to),
});
const threeDays = { en: 'A 3-day training' };
const item = (title: { readonly en: string }, ...dates: readonly ReturnType<typeof date>[]) =>
  aProject({ workPlanItems: [anItem({ title, dates })] });

testCheck(eventsLastAsLongAsTheirTitleSays, {
  accepts: {
    'three days': item(threeDays, date('2022-02-01', '2022-02-03')),
    'three single days': item(threeDays, date('2022-02-01'), date('2022-02-08'), date('2022-02-15')),
    'a title without days': item({ en: 'Training' }, date('2022-02-01', '2022-02-03')),
    'an item without dates': item(threeDays),
  },
  rejects: {
    'an item of two days': [
      item(threeDays, date('2022-02-01', '2022-02-02'), date('2022-01-01', '2022-01-03', 'planned')),
      { title: threeDays, expected: 3, actual: 2 },
    ],
    'an event of two days of a one-day item': [
      aProject({
        workPlanItems: [anItem({ title: { fr: 'Formation d’un jour' } })],
        events: [anEvent({ items: ['itm_1'], from: day('2022-02-01'), to: day('2022-02-02') })],
      }),
      { title: { fr: 'Formation d’un jour' }, expected: 1, actual: 2 },
    ],
  },
});
