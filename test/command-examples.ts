/** Inputs for the laws of commands. */

import { decimal } from '../src/core/base/decimal.ts';
import { day } from '../src/core/base/day.ts';
import { money } from '../src/core/base/money.ts';
import { type Project, toProject } from '../src/core/project.ts';
import {
  aBudgetLine,
  aComment,
  aForum,
  aHold,
  aLink,
  aMeeting,
  aProject,
  aProjectRow,
  aReport,
  aResult,
  aSnapshot,
  aStrand,
  aWorkPlan,
  anActivity,
  anAnchor,
  anApproval,
  anEvent,
  anExpenditure,
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

/** The record of the examples after its report was commented, approved and submitted: its period is locked. */
export const submittedProject = toProject({
  ...exampleProject,
  reports: [
    aReport({ state: 'submitted', submittedOn: day('2022-04-30') }),
    aReport({ id: 'rep_2', from: day('2022-04-01'), to: day('2023-03-31') }),
  ],
  snapshots: [aSnapshot({ anchor: anAnchor, approved: anApproval().content })],
  approvals: [anApproval()],
  comments: [aComment()],
  events: [anEvent({ counts: [{ of: { sex: 'women' }, count: 12 }] })],
  forums: [aForum()],
  meetings: [aMeeting()],
  expenditures: [anExpenditure()],
  instalments: [{ id: 'ins_1', kind: 'pre-financing', on: day('2021-04-02'), amount: money(500_000, 'EUR') }],
  amendments: [
    { id: 'amd_1', kind: 'notification', on: day('2022-01-10'), subject: { en: 'Shift of costs' } },
  ],
  narratives: [{ id: 'nar_1', section: 'summary', report: 'rep_1', text: { en: 'As planned.' } }],
});

/** The record on which the examples of a command stand. */
export const recordOfExamples = (command: string): Project =>
  ['adjust-cost', 'adjust-value', 'answer-comment', 'resolve-comment'].includes(command)
    ? submittedProject
    : exampleProject;

/** Inputs that each command accepts on its record, by its name; `apply-fix` has those that the checks offer. */
export const commandExamples: Readonly<Record<string, readonly object[]>> = {
  'adjust-cost': [
    {
      id: 'exp_9',
      corrects: 'exp_1',
      on: '2022-05-31',
      reason: { en: 'Booked twice' },
      amount: money(-30_000, 'EUR'),
    },
    {
      id: 'ins_9',
      corrects: 'ins_1',
      on: '2022-05-31',
      reason: { en: 'Bank charges' },
      amount: money(-1500, 'EUR'),
    },
  ],
  'adjust-value': [
    { id: 'adj_9', corrects: 'obs_1', on: '2022-05-31', reason: { en: 'Counted twice' }, value: '-1' },
    {
      id: 'adj_9',
      corrects: 'evt_1',
      on: '2022-05-31',
      reason: { en: 'Sheet of the second day' },
      counts: [{ of: { sex: 'women' }, count: 3 }],
    },
  ],
  'answer-comment': [{ id: 'cmt_9', answers: 'cmt_1', said: 'In the annex.', by: 'usr_2', on: '2022-04-21' }],
  'apply-fix': [],
  'comment-on-report': [
    { id: 'cmt_9', report: 'rep_1', said: 'Is this final?', by: 'usr_1', on: '2022-04-20' },
    { id: 'cmt_9', report: 'rep_1', section: 'summary', said: 'Too long.', by: 'usr_1', on: '2022-04-20' },
    {
      id: 'cmt_9',
      report: 'rep_1',
      row: 'obs_1',
      field: 'value',
      said: 'Sure?',
      by: 'usr_1',
      on: '2022-04-20',
    },
  ],
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
  'resolve-comment': [{ comment: 'cmt_1', by: 'usr_2', on: '2022-04-22' }],
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
