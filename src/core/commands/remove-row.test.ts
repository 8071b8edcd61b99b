import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { money } from '../base/money.ts';
import { day } from '../base/day.ts';
import { applyChanges } from '../change.ts';
import { type Project, tableNames } from '../project.ts';
import {
  aBudgetLine,
  aForum,
  aHold,
  aLink,
  aMeeting,
  aProject,
  aResult,
  aSource,
  aStrand,
  aWorkPlan,
  anActivity,
  anAssumption,
  anEvent,
  anIndicator,
  anItem,
  anObservation,
} from '../testing.ts';
import { removeRow } from './remove-row.ts';

const after = (project: Project, table: string, id: string): Project =>
  applyChanges(project, removeRow.decide(project, { table, id }));
const idsOf = (project: Project): readonly string[] =>
  tableNames.flatMap((table) => project[table].map((row) => row.id)).filter((id) => !/^(prj|rep)_/.test(id));

describe('remove-row', () => {
  it('takes the parts of a row along, and theirs', () => {
    const project = aProject({
      results: [aResult(), aResult({ id: 'res_2' })],
      links: [aLink({ from: 'res_1', to: 'res_2' }), aLink({ from: 'act_1', to: 'res_2' })],
      activities: [anActivity()],
      indicators: [anIndicator(), anIndicator({ id: 'ind_2', result: 'res_2' })],
      observations: [anObservation(), anObservation({ id: 'obs_2', indicator: 'ind_2' })],
      redactions: [{ id: 'red_1', row: 'obs_1', field: 'note', by: 'us' }],
    });
    expect(idsOf(after(project, 'results', 'res_1'))).toEqual(['res_2', 'lnk_12', 'ind_2', 'obs_2', 'act_1']);
  });
  it('lets rows that live on forget it', () => {
    const project = aProject({
      results: [aResult()],
      assumptions: [anAssumption({ result: 'res_1' })],
      strands: [aStrand()],
      activities: [anActivity(), anActivity({ id: 'act_2' })],
      workPlanItems: [
        anItem({ activities: ['act_1', 'act_2'] }),
        anItem({ id: 'itm_2', prepares: ['itm_1'] }),
      ],
      events: [anEvent({ items: ['itm_1'] })],
    });
    expect(after(project, 'results', 'res_1').assumptions).toEqual([anAssumption()]);
    expect(after(project, 'activities', 'act_1').workPlanItems[0]?.activities).toEqual(['act_2']);
    const { strand: _, ...without } = anItem({ activities: ['act_1', 'act_2'] });
    expect(after(project, 'strands', 'str_1').workPlanItems[0]).toEqual(without);
    const withoutItem = after(project, 'workPlanItems', 'itm_1');
    expect(withoutItem.workPlanItems).toEqual([anItem({ id: 'itm_2' })]);
    expect(withoutItem.events).toEqual([anEvent()]);
  });
  it('forgets several removed rows in one row at once', () => {
    const project = aProject({
      workPlans: [aWorkPlan()],
      workPlanItems: [
        anItem(),
        anItem({ id: 'itm_2' }),
        anItem({ id: 'itm_3', plan: 'wpl_2', prepares: ['itm_1', 'itm_2'] }),
      ],
      events: [anEvent({ items: ['itm_1', 'itm_2', 'itm_3'] })],
    });
    const left = after(project, 'workPlans', 'wpl_1');
    expect(left.events).toEqual([anEvent({ items: ['itm_3'] })]);
    expect(left.workPlanItems).toEqual([anItem({ id: 'itm_3', plan: 'wpl_2' })]);
  });
  it('removes a hold with the last of what it holds', () => {
    const project = aProject({
      workPlanItems: [anItem(), anItem({ id: 'itm_2' })],
      holds: [aHold({ of: ['itm_1', 'itm_2'] })],
    });
    const one = after(project, 'workPlanItems', 'itm_1');
    expect(one.holds).toEqual([aHold({ of: ['itm_2'] })]);
    expect(after(one, 'workPlanItems', 'itm_2').holds).toEqual([]);
  });
  it('refuses to remove what money, snapshots or provenance rest on, also below the row', () => {
    const expenditure = { id: 'exp_1', line: 'bud_2', on: day('2021-06-01'), amount: money(5, 'EUR') };
    const readFrom = { source: 'src_1', line: 3, confidence: 'certain' } as const;
    const project = aProject({
      budgetLines: [aBudgetLine(), aBudgetLine({ id: 'bud_2', parent: 'bud_1' })],
      expenditures: [expenditure],
      sources: [aSource()],
      activities: [anActivity({ readFrom })],
    });
    expectProblem(() => after(project, 'budgetLines', 'bud_1'), 'row-in-use', { id: 'bud_2', by: 'exp_1' });
    expectProblem(() => after(project, 'sources', 'src_1'), 'row-in-use', { id: 'src_1', by: 'act_1' });
    expect(after(project, 'activities', 'act_1').activities).toEqual([]);
  });
  it('ends where rows name each other in a circle', () => {
    const project = aProject({
      budgetLines: [aBudgetLine({ parent: 'bud_2' }), aBudgetLine({ id: 'bud_2', parent: 'bud_1' })],
    });
    expect(after(project, 'budgetLines', 'bud_1').budgetLines).toEqual([]);
  });
  it('refuses a row that is not there', () => {
    expectProblem(() => removeRow.decide(aProject(), { table: 'forums', id: 'frm_1' }), 'unknown-row', {
      table: 'forums',
      id: 'frm_1',
    });
  });
  it('takes 20,000 dependants along without looking through the record for each', () => {
    const meetings = Array.from({ length: 20_000 }, (_, index) => aMeeting({ id: `mtg_${index}` }));
    const project = aProject({ forums: [aForum()], meetings });
    const started = performance.now();
    expect(removeRow.decide(project, { table: 'forums', id: 'frm_1' })).toHaveLength(20_001);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
