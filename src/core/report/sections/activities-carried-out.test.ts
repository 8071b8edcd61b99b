import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import {
  captionOf,
  contextOf,
  gapsOf,
  headerOf,
  rowsOf,
  sentencesOf,
  tablesOf,
} from '../../../../test/section-blocks.ts';
import { day } from '../../base/day.ts';
import { month } from '../../base/month.ts';
import type { Rows } from '../../project.ts';
import { aHold, anActivity, anItem, aProject, aStrand, aWorkPlan } from '../../testing.ts';
import { activitiesCarriedOut } from './activities-carried-out.ts';

const anEvent = (fields: Partial<Rows['events']> = {}): Rows['events'] => ({
  id: 'evt_1',
  type: 'workshop',
  title: { en: 'Opening' },
  items: ['itm_1'],
  from: day('2021-06-01'),
  to: day('2021-06-02'),
  counts: [
    { of: { sex: 'women' }, count: 8 },
    { of: { sex: 'men' }, count: 0 },
  ],
  ...fields,
});

const done = (on: string) => [{ is: 'done', from: day(on), to: day(on) } as const];

const planOfTheYear = aWorkPlan({ columns: [month('2021-04'), month('2022-03')] });
const rows = {
  workPlans: [planOfTheYear],
  strands: [aStrand()],
  workPlanItems: [anItem({ state: 'completed' })],
};

const tables = (project: Parameters<typeof contextOf>[0]) =>
  tablesOf(activitiesCarriedOut, contextOf(project));

describe('activitiesCarriedOut', () => {
  it('says that no event is on record', () => {
    const later = anEvent({ from: day('2022-03-31'), to: day('2022-04-01') });
    expect(sentencesOf(activitiesCarriedOut, contextOf(aProject({ events: [later] })))).toEqual([
      'No event of the period is on record.',
    ]);
  });

  it('prints events with their participants under the strand of their item, and the sum', () => {
    const events = [
      anEvent(),
      anEvent({ id: 'evt_2', type: 'mission', items: [], to: day('2021-06-01'), place: { en: 'Town' } }),
    ];
    const [table] = tables(aProject({ ...rows, events }));
    expect(headerOf(table)).toBe('Date | Event | Type | Place | Women | Men | All');
    expect(rowsOf(table)).toEqual([
      '1 Training',
      '01/06/2021 – 02/06/2021 | Opening | Workshop |  | 8 | 0 | 8',
      'Outside the strands',
      '01/06/2021 | Opening | Mission | Town | 8 | 0 | 8',
      'Total | 16 | 0 | 16',
    ]);
    expect(table?.rows.at(-1)?.cells[0]?.columns).toBe(4);
  });

  it('groups events by activity where no strand is known', () => {
    const workPlanItems = [anItem({ strand: 'str_9', activities: ['act_1'] })];
    const events = [anEvent({ title: { en: '' } }), anEvent({ id: 'evt_2', items: [] })];
    const [table] = tables(aProject({ activities: [anActivity()], workPlanItems, events }));
    expect(rowsOf(table).slice(0, 4)).toEqual([
      '1.1 Training of officials',
      '01/06/2021 – 02/06/2021 | Workshop | Workshop | 8 | 0 | 8',
      'Outside the work plan',
      '01/06/2021 – 02/06/2021 | Opening | Workshop | 8 | 0 | 8',
    ]);
  });

  it('does not say zero women where nobody noted who came, and marks an event without count', () => {
    const { counts: _, ...uncounted } = anEvent({ id: 'evt_2' });
    const events = [anEvent({ counts: [{ of: {}, count: 20 }] }), uncounted];
    const context = contextOf(aProject({ events }));
    const [table] = tablesOf(activitiesCarriedOut, context);
    expect(headerOf(table)).toBe('Date | Event | Type | All');
    expect(gapsOf(activitiesCarriedOut, context)).toEqual(['not counted']);
  });

  it('prints items completed in the period that no event tells of', () => {
    const workPlanItems = [
      anItem({ state: 'completed' }),
      anItem({ id: 'itm_2', code: '2', state: 'completed', dates: done('2021-12-01') }),
      anItem({ id: 'itm_3', code: '3', state: 'completed', dates: done('2022-04-01') }),
      anItem({ id: 'itm_4', code: '4', state: 'completed' }),
    ];
    const [, table] = tables(aProject({ ...rows, workPlanItems, events: [anEvent()] }));
    expect(captionOf(table)).toBe('Work-plan items completed without an event on record');
    expect(rowsOf(table)).toEqual([
      '1 Training',
      '2 | Workshop | 01/12/2021',
      '4 | Workshop | the day is not recorded',
    ]);
  });

  it('prints what was planned for the period and has not taken place, with state and reason', () => {
    const months = [month('2021-10')];
    const workPlanItems = [
      anItem({ months }),
      anItem({ id: 'itm_2', code: '2', months, state: 'cancelled', notes: [{ text: { en: 'No partner' } }] }),
      anItem({ id: 'itm_3', code: '3', months, state: 'ongoing' }),
      anItem({ id: 'itm_4', code: '4', months, state: 'completed' }),
      anItem({ id: 'itm_5', code: '5', months: [month('2022-05')] }),
      anItem({ id: 'itm_6', code: '6', state: 'pending' }),
    ];
    const holds = [aHold({ reason: { en: 'No law' } })];
    const found = tables(aProject({ ...rows, strands: [], workPlanItems, holds }));
    expect(rowsOf(found.find((table) => captionOf(table).startsWith('Activities that have not')))).toEqual([
      '1 | Workshop | 10/2021 | On hold since 01/01/2022 | No law',
      '2 | Workshop | 10/2021 | Cancelled | No partner',
      '3 | Workshop | 10/2021 | Ongoing | The reason is not recorded.',
      '6 | Workshop |  | Pending | The reason is not recorded.',
    ]);
  });

  it('does not call late what may be marked in a month to come', () => {
    const plan = aWorkPlan({ columns: [month('2022-02'), month('2022-05')] });
    const workPlanItems = [anItem({ unplacedMarks: 1 }), anItem({ id: 'itm_2' })];
    expect(tables(aProject({ workPlans: [plan], workPlanItems }))).toEqual([]);
  });

  it('prints the three completed items of the real project, which has no events', () => {
    const found = tables(loadFixture('libmitaf'));
    expect(found).toHaveLength(1);
    expect(rowsOf(found[0]).map((row) => row.replace(/ \|.*\| /, ' '))).toEqual([
      '1 Active part of Libyan delegations in migration dialogues, regional and international',
      '11 02/02/2022',
      '12 22/03/2022',
      '15 22/03/2022 – 23/03/2022',
    ]);
  });

  it('prints the 16 events and 5 other completed items of the fictional project', () => {
    const year = { from: day('2024-01-01'), to: day('2024-12-31') };
    const found = tablesOf(activitiesCarriedOut, contextOf(loadFixture('coastal-facility'), year));
    const bodies = found.map((table) => table.rows.filter(({ kind }) => kind === 'body').length);
    expect(bodies).toEqual([16, 5]);
    expect(rowsOf(found[0]).at(-1)).toBe('Total | 387 | 483 | 870');
  });
});
