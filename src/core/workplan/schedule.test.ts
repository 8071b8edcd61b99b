import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { month } from '../base/month.ts';
import { aHold, aProject, anEvent, anItem, aStrand, aWorkPlan } from '../testing.ts';
import {
  columnsOf,
  doneOn,
  durationOf,
  isOpen,
  isScheduled,
  itemsInOrder,
  itemsOfHold,
  marksOf,
  missingMonthsOf,
  plansInOrder,
  promisedMonthsOf,
  spanOf,
  withColumns,
} from './schedule.ts';

const [april, may, june] = [month('2022-04'), month('2022-05'), month('2022-06')];
const shortPlan = aWorkPlan({ statedMonths: 3, columns: [may, april] });
const projectOf = (item = anItem()) => aProject({ workPlans: [shortPlan], workPlanItems: [item] });

describe('marksOf', () => {
  it('counts marks with and without a month', () => {
    expect(marksOf(anItem({ months: [april], unplacedMarks: 2 }))).toBe(3);
    expect(marksOf(anItem())).toBe(0);
  });
});

describe('isScheduled', () => {
  it('takes a mark or a planned date as a schedule, a past date not', () => {
    expect(isScheduled(anItem({ unplacedMarks: 1 }))).toBe(true);
    const on = day('2022-04-06');
    expect(isScheduled(anItem({ dates: [{ is: 'planned', from: on, to: on }] }))).toBe(true);
    expect(isScheduled(anItem({ dates: [{ is: 'done', from: on, to: on }] }))).toBe(false);
  });
});

describe('isOpen', () => {
  it('leaves out what is completed, cancelled or on hold', () => {
    const asOf = day('2022-03-31');
    expect(isOpen(aProject(), anItem({ state: 'pending' }), asOf)).toBe(true);
    expect(isOpen(aProject(), anItem({ state: 'completed' }), asOf)).toBe(false);
    expect(isOpen(aProject(), anItem({ state: 'cancelled' }), asOf)).toBe(false);
    expect(isOpen(aProject({ holds: [aHold()] }), anItem(), asOf)).toBe(false);
  });
});

describe('the grid of a plan', () => {
  it('has its columns in order, each once', () => {
    expect(columnsOf(aWorkPlan({ columns: [may, april, may] }))).toEqual([april, may]);
    expect(columnsOf(undefined)).toEqual([]);
  });

  it('runs from the first to the last month where no columns are known', () => {
    expect(columnsOf(aWorkPlan({ columns: [], from: april, to: june }))).toEqual([april, may, june]);
  });

  it('knows the promised months that it lacks', () => {
    expect(promisedMonthsOf(shortPlan)).toEqual([april, may, june]);
    expect(missingMonthsOf(shortPlan)).toEqual([june]);
    expect(missingMonthsOf(aWorkPlan())).toEqual([]);
    expect(withColumns(shortPlan, [june]).columns).toEqual([april, may, june]);
  });

  it('is not made of months, and promises none, where that would be more than fifty years', () => {
    const [from, to] = [month('0001-01'), month('9999-12')];
    expect(columnsOf(aWorkPlan({ columns: [], from, to }))).toEqual([]);
    expect(columnsOf(aWorkPlan({ columns: [], from: month('2000-01'), to: month('2049-12') }))).toHaveLength(
      600,
    );
    expect(promisedMonthsOf(aWorkPlan({ ...shortPlan, statedMonths: Number.MAX_SAFE_INTEGER }))).toEqual([]);
    expect(promisedMonthsOf(aWorkPlan({ columns: [month('9999-11')], statedMonths: 24 }))).toEqual([
      '9999-11',
      '9999-12',
    ]);
  });
});

describe('plansInOrder', () => {
  it('orders plans by their first month and leaves out those without any', () => {
    const later = aWorkPlan({ id: 'wpl_0', columns: [june] });
    const none = { id: 'wpl_2' };
    expect(plansInOrder(aProject({ workPlans: [later, shortPlan, none] }))).toEqual([shortPlan, later]);
  });
});

describe('itemsInOrder', () => {
  it('follows the printed order', () => {
    const items = [
      anItem({ id: 'itm_1', position: '000009' }),
      anItem({ id: 'itm_2', position: '000003' }),
      anItem({ id: 'itm_3' }),
    ];
    const project = aProject({ workPlans: [shortPlan], workPlanItems: items });
    expect(itemsInOrder(project, shortPlan).map((item) => item.id)).toEqual(['itm_2', 'itm_1', 'itm_3']);
  });
});

describe('itemsOfHold', () => {
  it('finds items by themselves and through their strand, each once', () => {
    const items = [anItem(), anItem({ id: 'itm_2' }), anItem({ id: 'itm_3', strand: 'str_2' })];
    const project = aProject({ workPlanItems: items, strands: [aStrand()] });
    expect(itemsOfHold(project, aHold({ of: ['itm_2', 'str_1', 'itm_9'] })).map((item) => item.id)).toEqual([
      'itm_2',
      'itm_1',
    ]);
  });
});

describe('doneOn', () => {
  it('prefers the dates of the item to those of its events', () => {
    const [first, second] = [day('2022-02-02'), day('2022-03-22')];
    const project = aProject({ events: [anEvent({ items: ['itm_1'] })] });
    expect(doneOn(project, anItem())).toBe(first);
    expect(doneOn(project, anItem({ dates: [{ is: 'done', from: second, to: second }] }))).toBe(second);
    expect(
      doneOn(aProject(), anItem({ dates: [{ is: 'planned', from: second, to: second }] })),
    ).toBeUndefined();
  });
});

describe('spanOf', () => {
  it('is exact for dates and for placed months', () => {
    const dated = anItem({
      months: [june],
      dates: [{ is: 'planned', from: day('2022-04-06'), to: day('2022-04-07') }],
    });
    expect(spanOf(projectOf(dated), dated)).toEqual({ from: '2022-04-06', to: '2022-04-07', isExact: true });
    const placed = anItem({ months: [june, april] });
    expect(spanOf(projectOf(placed), placed)).toEqual({
      from: '2022-04-01',
      to: '2022-06-30',
      isExact: true,
    });
  });

  it('is the whole grid for marks without a month', () => {
    const unplaced = anItem({ unplacedMarks: 1 });
    expect(spanOf(projectOf(unplaced), unplaced)).toEqual({
      from: '2022-04-01',
      to: '2022-05-31',
      isExact: false,
    });
  });

  it('is unknown without marks and dates', () => {
    expect(spanOf(projectOf(), anItem())).toBeUndefined();
  });
});

describe('durationOf', () => {
  it('needs a start and an end', () => {
    expect(durationOf(aProject())).toEqual({ start: '2021-04-01', end: '2023-03-31' });
    expect(durationOf(aProject({ project: [] }))).toBeUndefined();
  });
});
