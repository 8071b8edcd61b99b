import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, anItem } from '../testing.ts';
import { preparationEndsBeforeItsEvent } from './preparation-ends-before-its-event.ts';

const done = (from: string, to = from) => [{ is: 'done' as const, from: day(from), to: day(to) }];
const noteOf = (en: string) => [{ mark: '48', text: { en } }];
const preparation = (on: string, fields: Parameters<typeof anItem>[0]) =>
  anItem({ id: 'itm_12', code: '12', title: { en: 'Preparation workshop' }, dates: done(on), ...fields });
const event = (note: string) =>
  anItem({
    id: 'itm_15',
    code: '15',
    title: { en: 'Accompaniment to meetings' },
    dates: done('2022-03-22', '2022-03-23'),
    notes: noteOf(note),
  });
const meeting = 'Regional Process Senior Officials’ Meeting completed on 22 March 2022';
const project = (...workPlanItems: readonly ReturnType<typeof anItem>[]) => aProject({ workPlanItems });

testCheck(preparationEndsBeforeItsEvent, {
  accepts: {
    'a preparation a week before': project(
      preparation('2022-03-15', { prepares: ['itm_15'] }),
      event(meeting),
    ),
    'a preparation for another meeting': project(
      preparation('2022-03-22', { notes: noteOf('Labour talks') }),
      event(meeting),
    ),
    'a preparation without a date': project(
      preparation('2022-03-22', { prepares: ['itm_15'], dates: [] }),
      event(meeting),
    ),
  },
  rejects: {
    'a preparation on the first day of the event': [
      project(preparation('2022-03-22', { prepares: ['itm_15'] }), event(meeting)),
      { item: '12', event: '15', until: '2022-03-22', start: '2022-03-22', days: 0 },
    ],
    'a preparation whose note names the same meeting': [
      project(preparation('2022-03-22', { notes: noteOf(`Preparation for the ${meeting}`) }), event(meeting)),
      { item: '12', event: '15', until: '2022-03-22', start: '2022-03-22', days: 0 },
    ],
  },
});
