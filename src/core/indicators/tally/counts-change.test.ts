import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { put, remove } from '../../change.ts';
import { aProject, anEvent, anIndicator, anItem, anObservation } from '../../testing.ts';
import { countsMayChange } from './counts-change.ts';

const project = aProject({ indicators: [anIndicator()], events: [anEvent()], workPlanItems: [anItem()] });

describe('countsMayChange', () => {
  it.each([
    ['the formula of an indicator', put('indicators', anIndicator({ formula: { kind: 'persons' } }))],
    [
      'its dimensions',
      put('indicators', anIndicator({ dimensions: [{ name: 'sex', categories: ['women'] }] })),
    ],
    ['the last day of an event', put('events', anEvent({ to: day('2022-02-05') }))],
    ['an event that is gone', remove('events', 'evt_1')],
    ['the strand of an item', put('workPlanItems', anItem({ strand: 'str_2' }))],
    ['the period of a value', put('observations', anObservation())],
  ])('says yes to %s', (_, change) => {
    expect(countsMayChange(project, [change])).toBe(true);
  });
  it.each([
    ['the title of an indicator', put('indicators', anIndicator({ title: { en: 'Other' } }))],
    ['the title of an event', put('events', anEvent({ title: { en: 'Other' } }))],
    ['a new event', put('events', anEvent({ id: 'evt_2' }))],
    ['the months of an item', put('workPlanItems', anItem({ state: 'completed' }))],
  ])('says no to %s', (_, change) => {
    expect(countsMayChange(project, [change])).toBe(false);
  });
});
