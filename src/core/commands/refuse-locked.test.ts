import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../test/cases.ts';
import { arbitraryChanges, arbitraryProject } from '../../../test/arbitrary-project.ts';
import { commandExamples, submittedProject } from '../../../test/command-examples.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { type Change, applyChanges, invert } from '../change.ts';
import { journalSchema } from '../journal/journal-entry.ts';
import { takeBack } from '../journal/take-back.ts';
import { Problem } from '../problem.ts';
import { type Project, emptyProject, tableNames, toProject } from '../project.ts';
import { lockedPeriodsOf } from '../report/locked-periods.ts';
import { aReport, aSnapshot, anAnchor, anEvent, anObservation } from '../testing.ts';
import { commands } from './index.ts';
import { refuseLocked, saidIn } from './refuse-locked.ts';

/** Everything that the record says of locked periods. */
const lockedIn = (locks: Project, project: Project): readonly string[] =>
  lockedPeriodsOf(locks).flatMap((period) =>
    tableNames.flatMap((table) =>
      project[table].map((row) => saidIn(period, table, row)).filter((said) => said !== '[]'),
    ),
  );

const edit = (table: string, id: string, set: object) => ['edit-row', { table, id, set }] as const;

/** Ways to change what was reported, by commands of every kind. */
const attacks: readonly (readonly [string, object])[] = [
  edit('observations', 'obs_1', { value: '9' }),
  edit('observations', 'obs_1', { to: '2022-04-30' }),
  edit('observations', 'obs_1', { cells: [{ of: { sex: 'women' }, value: '1' }] }),
  edit('events', 'evt_1', { counts: [{ of: { sex: 'women' }, count: 99 }] }),
  edit('events', 'evt_1', { from: '2022-05-01', to: '2022-05-01' }),
  edit('meetings', 'mtg_1', { on: '2022-05-01' }),
  edit('expenditures', 'exp_1', { amount: { minor: 1, currency: 'EUR' } }),
  edit('instalments', 'ins_1', { on: '2022-05-01' }),
  edit('amendments', 'amd_1', { subject: { en: 'Another' } }),
  edit('narratives', 'nar_1', { text: { en: 'Better than planned.' } }),
  edit('indicators', 'ind_1', {
    targets: [{ operator: 'at-least', value: '1', since: '2022-03-01', reason: { en: 'Lower' } }],
  }),
  edit('holds', 'hld_1', { until: '2022-02-28' }),
  ['create-row', { table: 'observations', row: anObservation({ id: 'obs_7' }) }],
  ['create-row', { table: 'events', row: anEvent({ id: 'evt_7' }) }],
  ['create-row', { table: 'narratives', row: { id: 'nar_7', section: 'x', report: 'rep_1', text: {} } }],
  ['write-rows', { create: [{ table: 'events', row: anEvent({ id: 'evt_7' }) }], edit: [] }],
  ['record-observation', { ...anObservation({ id: 'obs_7' }), value: '9' }],
  ['remove-row', { table: 'observations', id: 'obs_1' }],
  ['remove-row', { table: 'indicators', id: 'ind_1' }],
  ['remove-row', { table: 'results', id: 'res_1' }],
  ['remove-row', { table: 'forums', id: 'frm_1' }],
  ['complete-item', { item: 'itm_1', from: '2022-02-02', to: '2022-02-03' }],
  ['put-on-hold', { id: 'hld_7', of: ['itm_1'], since: '2022-02-01' }],
  [
    'revise-target',
    {
      indicator: 'ind_1',
      target: { operator: 'at-least', value: '2' },
      reason: { en: 'Late' },
      since: '2022-03-31',
    },
  ],
  ['import-record', { record: { observations: [anObservation({ value: null })] }, replaces: false }],
  ['import-record', { record: { reports: submittedProject.reports }, replaces: true }],
  ['adjust-value', { id: 'adj_7', corrects: 'obs_1', on: '2022-03-31', reason: { en: 'Late' }, value: '1' }],
  [
    'adjust-cost',
    {
      id: 'exp_7',
      corrects: 'exp_1',
      on: '2022-03-31',
      reason: { en: 'Late' },
      amount: { minor: 1, currency: 'EUR' },
    },
  ],
];

describe('a locked period', () => {
  it.each(attacks)('is not changed by %s %j', (name, input) => {
    const command = commands.find((one) => one.name === name);
    expectProblem(() => command?.decide(submittedProject, input), 'period-locked');
  });

  it('stays as it is under the examples of every command', () => {
    const before = lockedIn(submittedProject, submittedProject);
    expect(before).toHaveLength(8);
    for (const command of commands) {
      for (const input of commandExamples[command.name] ?? []) {
        const changes = decided(() => command.decide(submittedProject, input));
        expect(lockedIn(submittedProject, applyChanges(submittedProject, changes))).toEqual(before);
      }
    }
  });

  it('stays as it is under undo', () => {
    const [changes, base] = [
      [{ put: 'observations', row: anObservation({ value: null }) } as Change],
      emptyProject,
    ];
    const entry = {
      schema: journalSchema,
      office: 'off',
      project: 'prj_1',
      number: 1,
      at: '',
      actor: 'usr_1',
      command: 'x',
      changes: [{ put: 'observations', row: anObservation() } as Change],
      inverse: changes,
    } as const;
    expect(invert(base, entry.changes)).toHaveLength(1);
    expectProblem(() => takeBack(submittedProject, [entry], { command: 'undo', entry: 1 }), 'period-locked');
  });

  it('takes evidence and remarks that come later', () => {
    for (const [table, id, set] of [
      ['observations', 'obs_1', { evidence: ['doc_1'] }],
      ['events', 'evt_1', { sources: ['doc_1'], notes: [{ text: { en: 'Sheet found' } }] }],
    ] as const) {
      const command = commands.find(({ name }) => name === 'edit-row');
      expect(command?.decide(submittedProject, { table, id, set })).toHaveLength(1);
    }
  });

  it('is that of reports submitted here and not opened again', () => {
    const open = toProject({ ...submittedProject, reports: [aReport({ state: 'draft' })] });
    const paper = toProject({ ...submittedProject, snapshots: [] });
    expect(lockedPeriodsOf(submittedProject)).toEqual([
      { report: 'rep_1', from: '2021-04-01', to: '2022-03-31' },
    ]);
    expect([...lockedPeriodsOf(open), ...lockedPeriodsOf(paper)]).toEqual([]);
  });
});

describe('refuseLocked', () => {
  const report = aReport({ from: day('2000-01-01'), to: day('2030-12-31'), state: 'submitted' });
  const snapshot = aSnapshot({ anchor: anAnchor });
  it('lets pass just what leaves locked periods alone, whatever changes', () => {
    fc.assert(
      fc.property(arbitraryProject(2), arbitraryChanges(), (random, some) => {
        const project = toProject({ ...random, reports: [report], snapshots: [snapshot] });
        const changes = some.filter(
          (change) => !('put' in change ? change.put : change.remove).match(/^(reports|snapshots)$/),
        );
        const after = applyChanges(project, changes);
        const isSame =
          lockedIn(project, project).toSorted().join() === lockedIn(project, after).toSorted().join();
        if (isRefused(() => refuseLocked(project, changes))) return;
        expect(isSame).toBe(true);
      }),
      { numRuns: cases(300) },
    );
  });
});

function decided(decide: () => readonly Change[]): readonly Change[] {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

function isRefused(run: () => void): boolean {
  try {
    run();
    return false;
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}
