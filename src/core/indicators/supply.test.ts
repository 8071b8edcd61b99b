import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { aHold, aLink, aProject, anActivity, anIndicator, anItem } from '../testing.ts';
import { countsKind, itemsServing, supplyOf } from './supply.ts';

const activities = ['act_1'];
const project = aProject({
  activities: [anActivity(), anActivity({ id: 'act_2' })],
  links: [aLink({ from: 'act_1', to: 'res_1' }), aLink({ from: 'act_2', to: 'res_1' })],
  workPlanItems: [
    anItem({ id: 'itm_1', activities: ['act_1', 'act_2'] }),
    anItem({ id: 'itm_2', activities, state: 'completed' }),
    anItem({ id: 'itm_3', activities }),
    anItem({ id: 'itm_4', activities, kind: 'support' }),
    anItem({ id: 'itm_5', activities, state: 'cancelled' }),
    anItem({ id: 'itm_6', activities, state: 'pending' }),
    anItem({ id: 'itm_7', activities, state: 'completed' }),
    anItem({ id: 'itm_8' }),
  ],
  holds: [aHold({ of: ['itm_3', 'itm_7'] })],
});

describe('itemsServing', () => {
  it('follows activities to their results and names each item once', () => {
    expect(itemsServing(project, 'res_1').map((item) => item.id)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7'].map((number) => `itm_${number}`),
    );
    expect(itemsServing(project, undefined)).toEqual([]);
  });
});

describe('supplyOf', () => {
  it('counts what is done, what is planned, and apart what is on hold', () => {
    const { done, planned, held } = supplyOf(
      project,
      anIndicator({ countsEventTypes: ['workshop'] }),
      day('2022-03-31'),
    );
    expect(done.map((item) => item.id)).toEqual(['itm_2', 'itm_7']);
    expect(planned.map((item) => item.id)).toEqual(['itm_1']);
    expect(held.map((item) => item.id)).toEqual(['itm_3']);
  });

  it('counts nothing for an indicator that names no event types', () => {
    expect(supplyOf(project, anIndicator(), day('2022-03-31'))).toEqual({ done: [], planned: [], held: [] });
  });
});

describe('countsKind', () => {
  it('takes a training of trainers as a training, not the other way round', () => {
    expect(countsKind(['training'], 'training-of-trainers')).toBe(true);
    expect(countsKind(['training-of-trainers'], 'training')).toBe(false);
    expect(countsKind(['workshop'], undefined)).toBe(false);
  });
});
