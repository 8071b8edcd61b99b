import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import {
  captionOf,
  contextOf,
  footnotesOf,
  gapsOf,
  headerOf,
  rowsOf,
  tablesOf,
} from '../../../../test/section-blocks.ts';
import { month } from '../../base/month.ts';
import { aHold, anItem, aProject, aStrand, aWorkPlan } from '../../testing.ts';
import { workPlanOnHold } from './work-plan-on-hold.ts';

const workPlans = [aWorkPlan()];
const strands = [aStrand()];

describe('workPlanOnHold', () => {
  it('prints no block where nothing rests or there is no plan', () => {
    const workPlanItems = [anItem()];
    expect(workPlanOnHold.build(contextOf(aProject({ workPlans, strands, workPlanItems })))).toEqual([]);
    expect(workPlanOnHold.build(contextOf(aProject()))).toEqual([]);
  });

  it('prints each item under its hold with the reason, and what was completed not at all', () => {
    const holds = [
      aHold({ reason: { en: 'No law' }, agreedWith: { en: 'Ministry' } }),
      aHold({ id: 'hld_2', of: ['itm_2', 'itm_3'] }),
    ];
    const workPlanItems = [
      anItem(),
      anItem({ id: 'itm_2', code: '2', title: { en: 'Visit' } }),
      anItem({ id: 'itm_3', code: '3', state: 'completed' }),
    ];
    const context = contextOf(aProject({ workPlans, strands, workPlanItems, holds }));
    const [table] = tablesOf(workPlanOnHold, context);
    expect([captionOf(table), headerOf(table)]).toEqual(['Work-plan items on hold', 'No. | Activity']);
    expect(rowsOf(table)).toEqual([
      'On hold since 01/01/2022 / Agreed with: Ministry / Reason: No law',
      '1 Training',
      '1 | Workshop',
      'On hold since 01/01/2022 / The reason is not recorded.',
      '1 Training',
      '2 | Visit',
    ]);
    expect(gapsOf(workPlanOnHold, context)).toEqual(['The reason is not recorded.']);
  });

  it('does not lose months and marks that an item has although it rests', () => {
    const workPlanItems = [anItem({ months: [month('2022-09')], unplacedMarks: 1 })];
    const context = contextOf(aProject({ workPlans, strands, workPlanItems, holds: [aHold()] }));
    expect(footnotesOf(workPlanOnHold, context)).toEqual([
      'Planned for 09/2022.',
      '1 month mark of the printed plan has no known month.',
    ]);
  });

  it('prints the 15 items of the real project under one hold whose reason and first day are marked as missing', () => {
    const context = contextOf(loadFixture('libmitaf'));
    const [table] = tablesOf(workPlanOnHold, context);
    expect(table?.rows.filter(({ kind }) => kind === 'body')).toHaveLength(15);
    expect(table?.rows.filter(({ kind }) => kind === 'band')).toHaveLength(2);
    expect(gapsOf(workPlanOnHold, context)).toHaveLength(2);
    expect(footnotesOf(workPlanOnHold, context)).toHaveLength(2);
  });
});
