import { testCheck } from '../../../test/test-check.ts';
import { month } from '../base/month.ts';
import { aHold, aProject, anItem, aWorkPlan } from '../testing.ts';
import { oneOffEventsHaveOneMonth } from './one-off-events-have-one-month.ts';

const months = [month('2022-07'), month('2022-08')];
const title = { en: 'Accompaniment to dialogue meetings' };
const project = (...items: readonly ReturnType<typeof anItem>[]) =>
  aProject({ workPlans: [aWorkPlan()], workPlanItems: items });

testCheck(oneOffEventsHaveOneMonth, {
  accepts: {
    'an event with one mark': project(anItem({ unplacedMarks: 1 })),
    'coaching over months': project(anItem({ kind: 'coaching', months })),
    'support with a word of an event in its title': project(
      anItem({ months, title: { en: 'Support to a conference' } }),
    ),
    'an event on hold': aProject({
      workPlans: [aWorkPlan()],
      workPlanItems: [anItem({ months })],
      holds: [aHold()],
    }),
  },
  rejects: {
    'events of one title, told once': [
      project(
        anItem({ id: 'itm_16', code: '16', title, kind: 'dialogue', unplacedMarks: 2 }),
        anItem({ id: 'itm_17', code: '17', title, kind: 'dialogue', months }),
      ),
      { items: ['16', '17'], title, marks: 2 },
    ],
    'events with different numbers of marks': [
      project(
        anItem({ id: 'itm_1', code: '1', months }),
        anItem({ id: 'itm_2', code: '2', unplacedMarks: 3 }),
      ),
      { items: ['1'], title: { en: 'Workshop' }, marks: 2 },
      { items: ['2'], title: { en: 'Workshop' }, marks: 3 },
    ],
  },
});
