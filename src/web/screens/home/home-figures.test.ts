import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { money } from '../../../core/base/money.ts';
import { month } from '../../../core/base/month.ts';
import {
  aBudgetLine,
  aHold,
  aProject,
  aProjectRow,
  aReport,
  anItem,
  aWorkPlan,
} from '../../../core/testing.ts';
import { comingItems, holdsOn, moneyOf, nextReportOf, timeOf } from './home-figures.ts';

const dated = aProject({ project: [aProjectRow({ start: day('2021-04-01'), end: day('2023-03-31') })] });

describe('timeOf', () => {
  it.each([
    ['2021-03-01', 0],
    ['2021-04-01', 1],
    ['2022-03-31', 12],
    ['2022-04-02', 13],
    ['2024-01-01', 24],
  ])('is on %s in month %i of 24', (on, at) => {
    expect(timeOf(dated, day(on))).toMatchObject({ at, months: 24 });
  });

  it('is not known where a project does not say when it begins or ends', () => {
    const { start: _, ...undated } = aProjectRow({});
    expect(timeOf(aProject({ project: [undated] }), day('2022-01-01'))).toBeUndefined();
  });
});

describe('moneyOf', () => {
  it('gives what is planned, and nothing spent where nothing is booked', () => {
    const project = aProject({
      project: [aProjectRow({})],
      budgetLines: [aBudgetLine({ stated: money('1000', 'EUR') })],
    });
    expect(moneyOf(project)).toEqual({ planned: money('1000', 'EUR'), spent: undefined });
  });
});

describe('holdsOn', () => {
  it('gives those that last on the day', () => {
    const holds = [
      aHold({ id: 'hld_1', since: day('2022-01-01'), until: day('2022-02-01') }),
      aHold({ id: 'hld_2', since: day('2022-01-15') }),
      aHold({ id: 'hld_3', since: day('2023-01-01') }),
    ];
    expect(holdsOn(aProject({ holds }), day('2022-02-02')).map(({ id }) => id)).toEqual(['hld_2']);
  });
});

describe('comingItems', () => {
  it('gives open items of the coming days in their order, and none whose month is not known', () => {
    const plan = aWorkPlan({ id: 'wpl_1', from: month('2022-04'), to: month('2023-03') });
    const items = [
      anItem({ id: 'itm_1', plan: 'wpl_1', months: [month('2022-05')] }),
      anItem({ id: 'itm_2', plan: 'wpl_1', months: [month('2022-04')] }),
      anItem({ id: 'itm_3', plan: 'wpl_1', months: [month('2022-04')], state: 'completed' }),
      anItem({ id: 'itm_4', plan: 'wpl_1', months: [], unplacedMarks: 1 }),
      anItem({ id: 'itm_5', plan: 'wpl_1', months: [month('2022-08')] }),
    ];
    const project = aProject({ workPlans: [plan], workPlanItems: items });
    expect(comingItems(project, day('2022-04-20'), 30).map(({ item }) => item.id)).toEqual([
      'itm_2',
      'itm_1',
    ]);
  });
});

describe('nextReportOf', () => {
  it('is the open one, with the day on which the contract wants it', () => {
    const project = aProject({
      project: [aProjectRow({})],
      reports: [aReport({ kind: 'interim', from: day('2021-04-01'), to: day('2022-03-31'), state: 'draft' })],
    });
    expect(nextReportOf(project)).toMatchObject({ report: { to: '2022-03-31' }, due: '2022-05-30' });
    expect(nextReportOf(aProject({ reports: [] }))).toBeUndefined();
  });
});
