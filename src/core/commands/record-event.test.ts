import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { month } from '../base/month.ts';
import { put } from '../change.ts';
import { aProject, anEvent, anItem } from '../testing.ts';
import { recordEvent } from './record-event.ts';

const event = anEvent({ from: day('2022-03-22'), to: day('2022-03-23'), items: ['itm_1'] });
const item = anItem({ months: [], unplacedMarks: 1 });
const project = aProject({
  workPlans: [{ id: 'wpl_1', columns: ['2022-02', '2022-03'].map(month) }],
  workPlanItems: [item],
});

describe('record-event', () => {
  it('records what happened, and what it completes', () => {
    const done = { is: 'done' as const, from: event.from, to: event.to };
    expect(recordEvent.decide(project, { event, completes: ['itm_1'] })).toEqual([
      put('events', event),
      put('workPlanItems', anItem({ months: [month('2022-03')], state: 'completed', dates: [done] })),
    ]);
  });
  it('leaves items alone that it is not said to complete', () => {
    expect(recordEvent.decide(project, { event, completes: [] })).toEqual([put('events', event)]);
  });
  it('refuses an event that is there, one that ends before it starts, and items that are not there', () => {
    const known = aProject({ events: [event] });
    expectProblem(() => recordEvent.decide(known, { event, completes: [] }), 'row-exists');
    const turned = { ...event, from: '2022-03-24' };
    expectProblem(() => recordEvent.decide(project, { event: turned, completes: [] }), 'invalid-input');
    expectProblem(() => recordEvent.decide(project, { event, completes: ['itm_9'] }), 'unknown-row');
  });
});
