import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { partialDay } from '../base/partial-day.ts';
import { runChecks, waivedParams } from '../checks/run-checks.ts';
import { checks } from '../checks/index.ts';
import type { Project, Rows } from '../project.ts';
import { aBudgetLine, aProject, aProjectRow, anIndicator, anObservation } from '../testing.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './figures-of.ts';

const asOf = day('2026-11-25');
const figuresOfKind = (project: Project, kind: Figure['kind']): readonly Figure[] =>
  figuresOf(project, asOf).filter((figure) => figure.kind === kind);

type Target = Rows['indicators']['targets'][number];
const target = (value: number, due?: string): Target => ({
  operator: 'at-least',
  value: decimal(value),
  ...(due !== undefined && { due: partialDay(due) }),
});

/** The figure of an indicator with these targets, and a value where one was reported. */
function indicatorBody(targets: readonly Target[], value?: number): unknown {
  const observations = value === undefined ? [] : [anObservation({ value: decimal(value) })];
  const project = aProject({ indicators: [anIndicator({ targets })], observations });
  return figuresOfKind(project, 'indicator')[0]?.body;
}

const aHeading = (id: string): Rows['budgetLines'] => ({ id, title: { en: 'Heading' }, category: 'direct' });

describe('figuresOf', () => {
  it.each([
    ['reached', [target(5)], 5],
    ['on-the-way', [target(5)], 3],
    ['on-the-way', [target(5, '2027-01-31')], 3],
    ['behind', [target(5, '2026-06-30')], 3],
    ['reached', [target(5, '2026-06-30')], 6],
    ['behind', [target(4, '2026-01-31'), target(9, '2027-01-31')], 3],
    ['on-the-way', [target(2, '2026-01-31'), target(9, '2027-01-31')], 3],
    ['no-value', [target(5)], undefined],
    ['no-target', [], 3],
  ] as const)('shows an indicator as %s: targets %j, value %j', (light, targets, value) => {
    expect(indicatorBody(targets, value)).toMatchObject({ light });
  });

  it('gives value and target of an indicator as exact numbers', () => {
    const reported = [
      anObservation({ id: 'obs_1', value: decimal('0.1') }),
      anObservation({ id: 'obs_2', value: decimal('0.2') }),
    ];
    const indicator = anIndicator({ accumulation: 'per-period', targets: [target(1)] });
    const project = aProject({ indicators: [indicator], observations: reported });
    expect(figuresOfKind(project, 'indicator')).toEqual([
      { kind: 'indicator', of: indicator.id, body: { current: '0.3', target: '1', light: 'on-the-way' } },
    ]);
  });

  it('gives what each heading of the budget has planned and spent, with all lines below it', () => {
    const project = aProject({
      project: [aProjectRow({ currency: 'EUR' })],
      budgetLines: [
        aHeading('bud_1'),
        aBudgetLine({ id: 'bud_2', parent: 'bud_1', stated: money('10.01', 'EUR') }),
        aBudgetLine({ id: 'bud_3', parent: 'bud_1', stated: money('0.02', 'EUR') }),
        aHeading('bud_4'),
      ],
      expenditures: [
        {
          id: 'exp_1',
          line: 'bud_2',
          on: day('2026-01-01'),
          amount: money('3.33', 'EUR'),
        },
      ],
    });
    expect(figuresOfKind(project, 'budget')).toEqual([
      { kind: 'budget', of: 'bud_1', body: { planned: 1003, spent: 333, currency: 'EUR' } },
      { kind: 'budget', of: 'bud_4', body: { spent: 0, currency: 'EUR' } },
    ]);
  });

  it('counts what each check finds, without what a waiver accepts', () => {
    const project = aProject({
      indicators: [anIndicator({ id: 'ind_1' }), anIndicator({ id: 'ind_2' })],
      observations: [anObservation({ indicator: 'ind_none' })],
    });
    const { findings } = runChecks(checks, project, asOf);
    const counts = figuresOfKind(project, 'check').map(({ of, body }) => [of, 'count' in body && body.count]);
    const countOf = (id: string): number => findings.filter(({ check }) => check === id).length;
    expect(counts).toEqual(checks.flatMap(({ id }) => (countOf(id) === 0 ? [] : [[id, countOf(id)]])));
    const [first] = findings;
    if (first === undefined) throw new Error('nothing is found in the sample');
    const waiver = {
      id: 'wvr_1',
      finding: first.id,
      params: waivedParams(first),
      reason: 'Known',
      by: 'usr_1',
      on: asOf,
    };
    const waived = { ...project, waivers: [waiver] };
    const count = (of: Project): number =>
      figuresOfKind(of, 'check').reduce((sum, { body }) => sum + ('count' in body ? body.count : 0), 0);
    expect(count(waived)).toBe(count(project) - 1);
  });

  it('says what the project is and as of when, and nothing of a record without that row', () => {
    const row = aProjectRow({ acronym: 'ABC', start: day('2026-01-01'), end: day('2027-01-01') });
    expect(figuresOfKind(aProject({ project: [row] }), 'project')).toEqual([
      {
        kind: 'project',
        of: row.id,
        body: {
          title: row.title,
          acronym: 'ABC',
          start: '2026-01-01',
          end: '2027-01-01',
          reportDue: '2022-05-30',
          asOf,
        },
      },
    ]);
    expect(figuresOf({ ...aProject(), project: [] }, asOf).filter(({ kind }) => kind === 'project')).toEqual(
      [],
    );
  });

  it('leaves out amounts that are too large to be counted, and refuses nothing for them', () => {
    const much = { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' };
    const project = aProject({
      project: [aProjectRow({ currency: 'EUR' })],
      budgetLines: [
        aHeading('bud_1'),
        aBudgetLine({ id: 'bud_2', parent: 'bud_1', stated: much }),
        aBudgetLine({ id: 'bud_3', parent: 'bud_1', stated: much }),
      ],
    });
    expect(figuresOfKind(project, 'budget')).toEqual([
      { kind: 'budget', of: 'bud_1', body: { currency: 'EUR' } },
    ]);
  });

  it('does not say that nothing was spent where the record has no costs', () => {
    const project = aProject({
      project: [aProjectRow({ currency: 'EUR' })],
      budgetLines: [aHeading('bud_1'), aBudgetLine({ id: 'bud_2', parent: 'bud_1' })],
    });
    expect(figuresOfKind(project, 'budget').map(({ body }) => body)).not.toContainEqual(
      expect.objectContaining({ spent: 0 }),
    );
  });
});
