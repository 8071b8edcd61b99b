import { describe, expect, it } from 'vitest';
import { applyChanges, put, remove } from './change.ts';
import {
  findRow,
  holdsOf,
  indexBy,
  indicatorsOf,
  itemsOfActivity,
  itemsOfPlan,
  itemsOfStrand,
  linesOf,
  linksFrom,
  linksTo,
  meetingsOf,
  observationsOf,
  once,
} from './indexes.ts';
import { emptyProject } from './project.ts';
import {
  aBudgetLine,
  aHold,
  aLink,
  aMeeting,
  aProject,
  anActivity,
  anEvent,
  anIndicator,
  anItem,
  anObservation,
} from './testing.ts';

describe('indexBy', () => {
  it('gives the rows of a key in the order of the table, and none for a key that no row has', () => {
    const project = aProject({
      observations: [
        anObservation({ id: 'obs_2' }),
        anObservation({ id: 'obs_1' }),
        anObservation({ id: 'obs_3', indicator: 'ind_2' }),
      ],
    });
    expect(observationsOf(project, 'ind_1').map((row) => row.id)).toEqual(['obs_1', 'obs_2']);
    expect(observationsOf(project, 'ind_9')).toEqual([]);
    expect(observationsOf(emptyProject, 'ind_1')).toEqual([]);
  });
  it('gives a row once that names a key twice', () => {
    const project = aProject({ workPlanItems: [anItem({ activities: ['act_1', 'act_2', 'act_1'] })] });
    expect(itemsOfActivity(project, 'act_1')).toHaveLength(1);
  });
  it('computes once per table, also when other tables change', () => {
    let computed = 0;
    const byCode = indexBy('activities', (row) => {
      computed += 1;
      return [row.code];
    });
    const project = aProject({ activities: [anActivity()] });
    byCode(project, '1.1');
    byCode(applyChanges(project, [put('events', anEvent())]), '1.1');
    expect(computed).toBe(1);
  });
  it('follows a change of its table', () => {
    const project = aProject({ indicators: [anIndicator()] });
    expect(indicatorsOf(project, 'res_1')).toHaveLength(1);
    expect(indicatorsOf(applyChanges(project, [remove('indicators', 'ind_1')]), 'res_1')).toEqual([]);
  });
});

describe('the indexes of the record', () => {
  const project = aProject({
    links: [aLink({ from: 'act_1', to: 'res_1' })],
    workPlanItems: [anItem()],
    holds: [aHold({ of: ['itm_1', 'str_1'] })],
    budgetLines: [aBudgetLine(), aBudgetLine({ id: 'bud_2', parent: 'bud_1' })],
    meetings: [aMeeting()],
  });
  it('lead to the rows that name a row', () => {
    expect(linksFrom(project, 'act_1')).toEqual(project.links);
    expect(linksTo(project, 'res_1')).toEqual(project.links);
    expect(itemsOfPlan(project, 'wpl_1')).toEqual(project.workPlanItems);
    expect(itemsOfStrand(project, 'str_1')).toEqual(project.workPlanItems);
    expect(holdsOf(project, 'str_1')).toEqual(project.holds);
    expect(linesOf(project, 'bud_1').map((row) => row.id)).toEqual(['bud_2']);
    expect(meetingsOf(project, 'frm_1')).toEqual(project.meetings);
  });
});

describe('once', () => {
  it('computes once per record, also where the value is nothing', () => {
    let computed = 0;
    const nothing = once(() => {
      computed += 1;
      return undefined;
    });
    const project = aProject();
    expect([nothing(project), nothing(project), nothing(aProject())]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(computed).toBe(2);
  });
});

describe('findRow', () => {
  it('finds the row of an id in its table only', () => {
    const project = aProject({ activities: [anActivity()] });
    expect(findRow(project, 'activities', 'act_1')).toBe(project.activities[0]);
    expect(findRow(project, 'results', 'act_1')).toBeUndefined();
    expect(findRow(project, 'activities', undefined)).toBeUndefined();
    expect(findRow(emptyProject, 'activities', 'act_1')).toBeUndefined();
  });
});
