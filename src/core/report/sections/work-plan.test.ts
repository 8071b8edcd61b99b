import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import {
  blocksOf,
  captionOf,
  contextOf,
  firstYear,
  footnotesOf,
  gapsOf,
  headerOf,
  rowsOf,
  sentencesOf,
  tablesOf,
} from '../../../../test/section-blocks.ts';
import { day } from '../../base/day.ts';
import { month } from '../../base/month.ts';
import { aHold, anItem, aProject, aStrand, aWorkPlan } from '../../testing.ts';
import { workPlan } from './work-plan.ts';

const plans = [aWorkPlan()];
const strands = [
  aStrand({ id: 'str_1', position: '2' }),
  aStrand({ id: 'str_2', code: '2', position: '1', title: { en: 'Law' } }),
];

describe('workPlan', () => {
  it('prints a table per strand in printed order, and items without strand last', () => {
    const workPlanItems = [
      anItem({ id: 'itm_1', code: '1' }),
      anItem({ id: 'itm_2', code: '2', strand: 'str_2' }),
      anItem({ id: 'itm_3', code: '3', strand: 'str_9' }),
    ];
    const tables = tablesOf(workPlan, contextOf(aProject({ workPlans: plans, strands, workPlanItems })));
    expect(tables.map(captionOf)).toEqual([
      'Work plan – 2 Law',
      'Work plan – 1 Training',
      'Work plan – other items',
    ]);
    expect(tables.map((table) => rowsOf(table).length)).toEqual([1, 1, 1]);
  });

  it('marks the months of an item under their years', () => {
    const item = anItem({ months: [month('2022-05'), month('2023-03')] });
    const context = contextOf(aProject({ workPlans: plans, strands, workPlanItems: [item] }));
    const [table] = tablesOf(workPlan, context);
    expect(workPlan.build(context).map(({ kind }) => kind)).toEqual(['landscape']);
    expect(table?.header[0]?.cells.map(({ columns = 1, rows = 1 }) => [columns, rows])).toEqual([
      [1, 2],
      [1, 2],
      [9, 1],
      [3, 1],
    ]);
    expect(headerOf(table)).toBe('04 | 05 | 06 | 07 | 08 | 09 | 10 | 11 | 12 | 01 | 02 | 03');
    expect(rowsOf(table)).toEqual(['1 | Workshop |  | X |  |  |  |  |  |  |  |  |  | X']);
    expect(table?.rows[0]?.cells[3]?.at).toEqual({ table: 'workPlanItems', row: 'itm_1', field: 'months' });
  });

  it('counts marks whose month is lost in shared footnotes and places none of them', () => {
    const workPlanItems = [
      anItem({ id: 'itm_1', unplacedMarks: 2 }),
      anItem({ id: 'itm_2', code: '2', unplacedMarks: 2 }),
      anItem({ id: 'itm_3', code: '3', unplacedMarks: 1 }),
    ];
    const context = contextOf(aProject({ workPlans: plans, strands, workPlanItems }));
    const [table] = tablesOf(workPlan, context);
    expect(footnotesOf(workPlan, context)).toEqual([
      '2 month marks of the printed plan have no known month.',
      '1 month mark of the printed plan has no known month.',
    ]);
    expect(rowsOf(table).join()).not.toContain('X');
    expect(table?.remarks).toHaveLength(1);
    expect(JSON.stringify(table?.remarks)).toContain('5 month marks have no known month');
  });

  it('tells exact dates, lost months and states in footnotes, and no date that a note has told', () => {
    const planned = { is: 'planned', from: day('2022-04-06'), to: day('2022-04-06') } as const;
    const done = { is: 'done', from: day('2022-03-22'), to: day('2022-03-23') } as const;
    const workPlanItems = [
      anItem({ id: 'itm_1', dates: [planned] }),
      anItem({
        id: 'itm_2',
        code: '2',
        dates: [planned],
        notes: [{ text: { en: 'On 6 April 2022 in town' } }],
      }),
      anItem({ id: 'itm_3', code: '3', dates: [done], state: 'completed' }),
      anItem({ id: 'itm_4', code: '4', months: [month('2024-01')] }),
      anItem({ id: 'itm_5', code: '5', state: 'cancelled' }),
      anItem({ id: 'itm_6', code: '6', state: 'pending' }),
    ];
    expect(footnotesOf(workPlan, contextOf(aProject({ workPlans: plans, strands, workPlanItems })))).toEqual([
      'Planned for 06/04/2022.',
      'On 6 April 2022 in town',
      'Completed on 22/03/2022 – 23/03/2022.',
      'Planned for 01/2024.',
      'Cancelled.',
      'The date is pending.',
    ]);
  });

  it('leaves out what is on hold, but not what was completed before', () => {
    const workPlanItems = [
      anItem({ id: 'itm_1' }),
      anItem({ id: 'itm_2', code: '2', state: 'completed' }),
      anItem({ id: 'itm_3', code: '3', strand: 'str_2' }),
    ];
    const holds = [aHold({ of: ['str_1'] })];
    const context = contextOf(aProject({ workPlans: plans, strands, workPlanItems, holds }));
    expect(
      tablesOf(workPlan, context)
        .flatMap(rowsOf)
        .map((row) => row.slice(0, 1)),
    ).toEqual(['3', '2']);
    const all = contextOf(aProject({ workPlans: plans, strands, workPlanItems: [anItem()], holds }));
    expect(sentencesOf(workPlan, all)).toEqual(['All items of the work plan are on hold.']);
  });

  it('takes the first plan that begins after the period, else the plan of the period and says so', () => {
    const earlier = aWorkPlan({ id: 'wpl_0', columns: [month('2021-04'), month('2022-03')] });
    const workPlanItems = [
      anItem({ plan: 'wpl_0', title: { en: 'Before' } }),
      anItem({ id: 'itm_2', title: { en: 'After' } }),
    ];
    const both = contextOf(aProject({ workPlans: [earlier, ...plans], strands, workPlanItems }));
    expect(rowsOf(tablesOf(workPlan, both)[0])[0]).toContain('After');
    const one = contextOf(aProject({ workPlans: [earlier], strands, workPlanItems }));
    expect(rowsOf(tablesOf(workPlan, one)[0])[0]).toContain('Before');
    expect(sentencesOf(workPlan, one)).toEqual([
      'The record has no work plan for the time after the reported period; this is the plan of the period.',
    ]);
  });

  it('marks what is missing: the months, the items, the plan', () => {
    const undated = { id: 'wpl_1' };
    const items = [anItem({ months: [month('2022-05')] })];
    const noMonths = contextOf(aProject({ workPlans: [undated], strands, workPlanItems: items }));
    expect(gapsOf(workPlan, noMonths)).toEqual(['The months of the work plan are not recorded.']);
    expect(tablesOf(workPlan, noMonths).map(headerOf)).toEqual(['No. | Activity']);
    expect(footnotesOf(workPlan, noMonths)).toEqual(['Planned for 05/2022.']);
    expect(gapsOf(workPlan, contextOf(aProject({ workPlans: plans })))).toEqual([
      'The work plan has no items yet.',
    ]);
    expect(gapsOf(workPlan, contextOf(aProject()))).toEqual(['The record has no work plan.']);
  });

  it('prints every live item of the real project, with all 64 marks counted and none placed', () => {
    const context = contextOf(loadFixture('libmitaf'), firstYear);
    const tables = tablesOf(workPlan, context);
    const rows = tables.flatMap(rowsOf);
    expect(tables).toHaveLength(4);
    expect(rows).toHaveLength(53 - 15);
    expect(rows.filter((row) => row.includes('X |') || row.endsWith('X'))).toEqual([]);
    expect(JSON.stringify(tables[0]?.remarks)).toContain('64 month marks have no known month');
    expect(footnotesOf(workPlan, context)).toContain(
      'MC2CM and EMM5 dialogues: preparation workshop planned for 6 April 2022',
    );
  });

  it('prints each month of the fictional project as it stands in the record', () => {
    const project = loadFixture('coastal-facility');
    const context = contextOf(project, { from: day('2024-01-01'), to: day('2024-12-31') });
    const printed = blocksOf(workPlan, context).flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap((row) => row.cells.filter(({ at }) => at?.field === 'months'))
        : [],
    );
    const live = project.workPlanItems.filter((item) => item.plan === 'wpl_2025' && item.strand !== 'str_3');
    expect(printed).toHaveLength(live.flatMap((item) => item.months).length);
    expect(JSON.stringify(blocksOf(workPlan, context))).toContain(
      'Approved on 12/12/2024 by Regional Cooperation Fund.',
    );
  });
});
