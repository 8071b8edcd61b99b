import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { aHold, aProject, anActivity, anItem } from '../testing.ts';
import { componentOf, hasCrosswalk, restingItemsOf, unlinkedItems } from './crosswalk.ts';

const linked = anItem({ activities: ['act_1'] });
const unlinked = anItem({ id: 'itm_2' });

describe('hasCrosswalk', () => {
  it('needs an activity on at least half of the items', () => {
    expect(hasCrosswalk(aProject({ workPlanItems: [linked, unlinked] }))).toBe(true);
    expect(hasCrosswalk(aProject({ workPlanItems: [linked, unlinked, anItem({ id: 'itm_3' })] }))).toBe(
      false,
    );
    expect(hasCrosswalk(aProject())).toBe(false);
  });
});

describe('unlinkedItems', () => {
  it('lists items without an activity', () => {
    expect(unlinkedItems(aProject({ workPlanItems: [linked, unlinked] }))).toEqual([unlinked]);
  });
});

describe('componentOf', () => {
  it('is the first number of a code with parts', () => {
    expect(componentOf(anActivity({ code: 'A 2.1.3.' }))).toBe('2');
    expect(componentOf(anActivity({ code: '7' }))).toBeUndefined();
  });
});

const rests = (...items: readonly ReturnType<typeof anItem>[]) =>
  restingItemsOf(aProject({ workPlanItems: items, holds: [aHold()] }), anActivity(), day('2022-03-31')).map(
    (item) => item.id,
  );
const other = (state: 'planned' | 'completed' | 'cancelled') =>
  anItem({ id: 'itm_2', activities: ['act_1'], state });

describe('restingItemsOf', () => {
  it('is what is left and on hold', () => {
    expect(rests(linked)).toEqual(['itm_1']);
    expect(rests(linked, other('completed'))).toEqual(['itm_1']);
    expect(rests(linked, other('cancelled'))).toEqual(['itm_1']);
  });

  it('is all items of an activity that was cancelled', () => {
    expect(rests(other('cancelled'))).toEqual(['itm_2']);
  });

  it('is none where something goes on, all is completed or nothing is planned', () => {
    expect(rests(linked, other('planned'))).toEqual([]);
    expect(rests(other('completed'))).toEqual([]);
    expect(rests()).toEqual([]);
  });
});
