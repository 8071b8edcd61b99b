import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { aProject, anEvent, anItem } from '../testing.ts';
import { deliveredEvents } from './delivered-events.ts';

const asOf = day('2022-03-31');
const completed = anItem({
  state: 'completed',
  dates: [{ is: 'done', from: day('2022-03-22'), to: day('2022-03-23') }],
});

describe('deliveredEvents', () => {
  it('takes events that took place, with what is known of them', () => {
    const event = anEvent({ mode: 'virtual', counts: [{ of: {}, count: 12 }], items: ['itm_1'] });
    expect(deliveredEvents(aProject({ events: [event], workPlanItems: [completed] }), asOf)).toEqual([
      {
        table: 'events',
        row: event,
        item: '1',
        title: completed.title,
        on: '2022-02-02',
        hasParticipants: true,
        hasPlace: true,
      },
    ]);
  });

  it('takes completed items that have no event', () => {
    expect(deliveredEvents(aProject({ workPlanItems: [completed, anItem({ id: 'itm_2' })] }), asOf)).toEqual([
      {
        table: 'workPlanItems',
        row: completed,
        item: '1',
        title: completed.title,
        on: '2022-03-23',
        hasParticipants: false,
        hasPlace: false,
      },
    ]);
  });

  it('leaves out events to come and work that is no event', () => {
    const events = [anEvent({ to: day('2022-04-06') })];
    const workPlanItems = [anItem({ state: 'completed', kind: 'management' })];
    expect(deliveredEvents(aProject({ events, workPlanItems }), asOf)).toEqual([]);
  });
});
