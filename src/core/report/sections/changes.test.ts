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
import { decimal } from '../../base/decimal.ts';
import { month } from '../../base/month.ts';
import { partialDay } from '../../base/partial-day.ts';
import type { Rows } from '../../project.ts';
import { money } from '../../base/money.ts';
import {
  aBudgetLine,
  aHold,
  aProject,
  aWorkPlan,
  anEvent,
  anExpenditure,
  anIndicator,
  aStrand,
  anItem,
  anObservation,
} from '../../testing.ts';
import { changes } from './changes.ts';

const anAmendment = (fields: Partial<Rows['amendments']> = {}): Rows['amendments'] => ({
  id: 'amd_1',
  kind: 'addendum',
  on: day('2021-11-15'),
  subject: { en: 'Longer by a year' },
  ...fields,
});

const count = (heads: number) => ({ counts: [{ of: {}, count: heads }] });
const due = partialDay('2022');
const first = { operator: 'at-least', value: decimal(5), due } as const;
const second = { operator: 'at-least', value: decimal(2), due, since: day('2021-11-15') } as const;

describe('changes', () => {
  it('says that nothing was changed, also where it was before or after the period', () => {
    const amendments = [
      anAmendment({ on: day('2021-03-31') }),
      anAmendment({ id: 'amd_2', on: day('2022-04-01') }),
    ];
    const indicators = [anIndicator({ targets: [first, { ...second, since: day('2022-04-01') }] })];
    expect(sentencesOf(changes, contextOf(aProject({ amendments, indicators })))).toEqual([
      'The record has no change of the contract, of targets or of the work plan in the period.',
    ]);
  });

  it('prints amendments, with the new end only where one has it', () => {
    const [table] = tablesOf(changes, contextOf(aProject({ amendments: [anAmendment()] })));
    expect(headerOf(table)).toBe('Date | Kind | Subject');
    expect(rowsOf(table)).toEqual(['15/11/2021 | Addendum | Longer by a year']);
    const longer = anAmendment({ end: day('2024-03-31') });
    expect(rowsOf(tablesOf(changes, contextOf(aProject({ amendments: [longer] })))[0])).toEqual([
      '15/11/2021 | Addendum | Longer by a year | 31/03/2024',
    ]);
  });

  it('prints a revised target before and after, and marks a missing reason', () => {
    const context = contextOf(aProject({ indicators: [anIndicator({ targets: [first, second] })] }));
    expect(rowsOf(tablesOf(changes, context)[0])).toEqual([
      '1.1.1a # of workshops held | at least 5 / by 2022 | at least 2 / by 2022 | 15/11/2021 | The reason is not recorded.',
    ]);
    expect(gapsOf(changes, context)).toEqual(['The reason is not recorded.']);
  });

  it('is silent on a first target, which replaces none', () => {
    const context = contextOf(aProject({ indicators: [anIndicator({ targets: [second] })] }));
    expect(tablesOf(changes, context)).toEqual([]);
  });

  it('prints cancelled items with the reason from their notes', () => {
    const workPlanItems = [
      anItem({ state: 'cancelled', notes: [{ text: { en: 'No partner' } }] }),
      anItem({ id: 'itm_2', code: '2', state: 'cancelled' }),
      anItem({ id: 'itm_3', code: '3' }),
    ];
    const context = contextOf(aProject({ workPlans: [aWorkPlan()], workPlanItems }));
    expect(rowsOf(tablesOf(changes, context)[0])).toEqual([
      '1 | Workshop | No partner',
      '2 | Workshop | The reason is not recorded.',
    ]);
  });

  it('prints items that moved to a later month than the approved plan had', () => {
    const approved = aWorkPlan({
      id: 'wpl_0',
      columns: [month('2021-05'), month('2021-06')],
      approved: { on: day('2021-04-10'), by: { en: 'Committee' } },
    });
    const workPlanItems = [
      anItem({ id: 'itm_0', plan: 'wpl_0', months: [month('2021-06')] }),
      anItem({ months: [month('2022-05')] }),
    ];
    const [table] = tablesOf(
      changes,
      contextOf(aProject({ workPlans: [approved, aWorkPlan()], workPlanItems })),
    );
    expect(captionOf(table)).toBe('Items planned later than in the approved plan');
    expect(rowsOf(table)).toEqual(['1 | Workshop | 06/2021 | 05/2022']);
    expect(table?.rows[0]?.cells.map(({ at }) => at?.row)).toEqual(['itm_1', 'itm_1', 'itm_0', 'itm_1']);
  });

  it('prints the notification, the two revised targets and the hold of the fictional project', () => {
    const year = { from: day('2024-01-01'), to: day('2024-12-31') };
    const [amendments, targets, holds, ...others] = tablesOf(
      changes,
      contextOf(loadFixture('coastal-facility'), year),
    );
    expect(others).toEqual([]);
    expect(rowsOf(holds)).toEqual([
      'Strand 3 Recognition of skills in law / Items 43-48 (6 items) | On hold since 01/10/2024 | ' +
        'The Council has stopped all work on new labour rules until Parliament has set its agenda.',
    ]);
    expect(rowsOf(amendments)).toEqual([
      'N1 | 15/11/2024 | Notification | Strand 3 on hold; two targets of output 3.1.1 revised',
    ]);
    expect(rowsOf(targets)[1]).toBe(
      '3.1.1b # of participants in consultation workshops | at least 100 / by 31/12/2025 / women: 50 / men: 50 | ' +
        'at least 50 / by 31/12/2025 / women: 25 / men: 25 | 15/11/2024 | Strand on hold since October 2024',
    );
  });
  it('has the values to date that have changed since before the period', () => {
    const indicators = [anIndicator(), anIndicator({ id: 'ind_2', code: '1.1.1b' })];
    const before = { from: day('2020-04-01'), to: day('2021-03-31') };
    const observations = [
      anObservation({ id: 'obs_0', ...before, value: decimal(1) }),
      anObservation({ value: decimal(3) }),
      anObservation({ id: 'obs_3', indicator: 'ind_2' }),
    ];
    const [table] = tablesOf(changes, contextOf(aProject({ indicators, observations })));
    expect(rowsOf(table)).toEqual(['1.1.1a # of workshops held | 1 | 3']);
  });
  it('has the corrections of earlier reports that are booked in the period', () => {
    const reason = { en: 'Counted twice' };
    const project = aProject({
      indicators: [anIndicator()],
      observations: [anObservation({ from: day('2020-04-01'), to: day('2021-03-31') })],
      events: [anEvent({ from: day('2021-03-02'), to: day('2021-03-02') })],
      budgetLines: [aBudgetLine()],
      expenditures: [
        anExpenditure({ on: day('2021-03-20') }),
        anExpenditure({
          id: 'exp_2',
          on: day('2021-06-01'),
          amount: money(-30_000, 'EUR'),
          adjusts: { row: 'exp_1', reason },
        }),
      ],
      adjustments: [
        { id: 'adj_1', corrects: 'obs_1', on: day('2021-05-01'), reason, value: decimal(-1) },
        { id: 'adj_2', corrects: 'evt_1', on: day('2021-07-01'), reason, counts: [{ of: {}, count: 3 }] },
        { id: 'adj_3', corrects: 'obs_1', on: day('2022-05-01'), reason, value: decimal(-1) },
      ],
    });
    const table = tablesOf(changes, contextOf(project)).at(-1);
    expect(rowsOf(table)).toEqual([
      'Value of indicator 1.1.1a | -1 | 01/05/2021 | Counted twice',
      'Expenditure 20/03/2021 | -30,000 EUR | 01/06/2021 | Counted twice',
      'Event 02/03/2021 | 3 participants | 01/07/2021 | Counted twice',
    ]);
  });
  it('names the holds that began or ended in the period, with the reason', () => {
    const project = aProject({
      workPlans: [aWorkPlan()],
      strands: [aStrand()],
      workPlanItems: [anItem(), anItem({ id: 'itm_2', code: '2', strand: 'str_1' })],
      holds: [
        aHold({ since: day('2021-06-01'), until: day('2021-12-31'), reason: { en: 'No partner' } }),
        aHold({ id: 'hld_2', of: ['str_1'], since: day('2020-02-01'), until: day('2021-04-30') }),
        aHold({ id: 'hld_3', since: day('2020-02-01') }),
        aHold({ id: 'hld_4', since: day('2022-04-01') }),
      ],
    });
    const [table] = tablesOf(changes, contextOf(project));
    expect(captionOf(table)).toBe('Work put on hold or taken up again');
    expect(rowsOf(table)).toEqual([
      'Strand 1 Training / Items 1-2 (2 items) | On hold until 30/04/2021 | The reason is not recorded.',
      'Item 1 | On hold since 01/06/2021 / On hold until 31/12/2021 | No partner',
    ]);
    expect(gapsOf(changes, contextOf(project))).toEqual(['The reason is not recorded.']);
  });
  it('has holds, participations and spending in figures, where there were any before', () => {
    const before = { from: day('2021-03-02'), to: day('2021-03-02') };
    const project = aProject({
      holds: [aHold({ since: day('2021-06-01') })],
      events: [anEvent({ id: 'evt_0', ...before, ...count(4) }), anEvent(count(12))],
      budgetLines: [aBudgetLine()],
      expenditures: [anExpenditure({ id: 'exp_0', on: before.to }), anExpenditure()],
    });
    const blocks = changes.build(contextOf(project));
    expect(blocks.find(({ kind }) => kind === 'facts')).toMatchObject({
      facts: [
        { lines: [[{ params: { began: 1, ended: 0 } }]] },
        { lines: [[{ params: { now: 12, before: 4 } }]] },
        { lines: [[{ params: { now: money(120_000, 'EUR'), before: money(60_000, 'EUR') } }]] },
      ],
    });
    const fresh = aProject({ events: [anEvent(count(12))], expenditures: [anExpenditure()] });
    expect(changes.build(contextOf(fresh)).find(({ kind }) => kind === 'facts')).toBeUndefined();
  });
});
