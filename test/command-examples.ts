/** Inputs for the laws of commands. */

import { decimal } from '../src/core/base/decimal.ts';
import { money } from '../src/core/base/money.ts';
import {
  aBudgetLine,
  aHold,
  aLink,
  aProject,
  aProjectRow,
  aResult,
  aStrand,
  aWorkPlan,
  anActivity,
  anEvent,
  anIndicator,
  anItem,
  anObservation,
} from '../src/core/testing.ts';

/** A record on which every command has something to do. */
export const exampleProject = aProject({
  project: [aProjectRow({ statedTotal: money(1060, 'EUR') })],
  results: [aResult(), aResult({ id: 'res_2', code: '1.1' })],
  links: [aLink({ from: 'act_1', to: 'res_1' })],
  activities: [anActivity(), anActivity({ id: 'act_2', code: '1.2' })],
  strands: [aStrand()],
  workPlans: [aWorkPlan()],
  workPlanItems: [anItem({ unplacedMarks: 2, activities: ['act_1'] }), anItem({ id: 'itm_2', code: '2' })],
  holds: [aHold({ of: ['itm_2'] })],
  indicators: [anIndicator()],
  observations: [anObservation()],
  budgetLines: [aBudgetLine()],
});

/** Inputs that each command accepts on the example record, by its name; `apply-fix` has those that the checks offer. */
export const commandExamples: Readonly<Record<string, readonly object[]>> = {
  'apply-fix': [],
  'complete-item': [{ item: 'itm_1', from: '2022-05-02', to: '2022-05-03' }],
  'create-row': [{ table: 'activities', row: anActivity({ id: 'act_3' }) }],
  'edit-row': [{ table: 'workPlanItems', id: 'itm_1', set: { state: 'cancelled' }, unset: ['kind'] }],
  'import-record': [
    { record: { activities: [anActivity({ code: '7' }), anActivity({ id: 'act_3' })] }, replaces: false },
    { record: { project: [aProjectRow()], indicators: [anIndicator()] }, replaces: true },
  ],
  'link-results': [{ id: 'lnk_9', from: 'res_1', to: 'res_2' }],
  'move-row': [
    { table: 'workPlanItems', id: 'itm_2' },
    { table: 'activities', id: 'act_1', after: 'act_2' },
  ],
  'place-marks': [{ item: 'itm_1', months: ['2022-05'] }],
  'put-on-hold': [{ id: 'hld_9', of: ['itm_1', 'str_1'], since: '2022-02-01', reason: { en: 'Elections' } }],
  'record-event': [{ event: anEvent({ id: 'evt_9', items: ['itm_1'] }), completes: ['itm_1'] }],
  'record-observation': [
    { id: 'obs_9', indicator: 'ind_1', from: '2021-04-01', to: '2022-03-31', value: decimal(4) },
    { id: 'obs_9', indicator: 'ind_1', from: '2022-04-01', to: '2022-06-30', value: null },
  ],
  'remove-row': [
    { table: 'results', id: 'res_1' },
    { table: 'workPlanItems', id: 'itm_2' },
    { table: 'activities', id: 'act_1' },
  ],
  'renumber-activities': [{ codes: { act_1: '1.2', act_2: '1.1' } }],
  'renumber-items': [{ codes: { itm_1: '54' } }],
  'resume-hold': [{ hold: 'hld_1', until: '2022-05-31' }],
  'revise-target': [
    {
      indicator: 'ind_1',
      target: { operator: 'at-least', value: '2' },
      reason: { en: 'Late' },
      since: '2022-03-31',
    },
  ],
  'set-project': [{ set: { acronym: 'FAC' } }],
  'unlink-results': [{ from: 'act_1', to: 'res_1' }],
  'waive-finding': [
    {
      id: 'wvr_1',
      finding: `fnd_${'0'.repeat(16)}`,
      params: { actual: 1 },
      reason: 'Agreed',
      by: 'usr_1',
      on: '2022-03-31',
    },
  ],
  'write-rows': [
    {
      create: [{ table: 'workPlanItems', row: anItem({ id: 'itm_3', code: '3' }) }],
      edit: [{ table: 'workPlanItems', id: 'itm_1', set: { months: ['2022-05'] }, unset: ['unplacedMarks'] }],
    },
  ],
};

/** A record in which checks find something that they can mend. */
export const fixableProject = aProject({
  project: [aProjectRow({ statedTotal: money(3060, 'EUR') })],
  budgetLines: [
    aBudgetLine(),
    aBudgetLine({ id: 'bud_2', category: 'indirect', stated: money(2060, 'EUR') }),
  ],
  workPlanItems: [anItem(), anItem({ id: 'itm_2' }), anItem({ id: 'itm_3', code: '4' })],
  activities: [anActivity(), anActivity({ id: 'act_2' })],
});
