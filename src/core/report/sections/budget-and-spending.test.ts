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
import { money } from '../../base/money.ts';
import type { Rows } from '../../project.ts';
import { aBudgetLine, aProject, aProjectRow } from '../../testing.ts';
import { budgetAndSpending } from './budget-and-spending.ts';

const euro = (amount: number) => money(amount, 'EUR');

const aCost = (fields: Partial<Rows['expenditures']> = {}): Rows['expenditures'] => ({
  id: 'exp_1',
  line: 'bud_1',
  on: day('2021-06-01'),
  amount: euro(250),
  ...fields,
});

const travel = aBudgetLine({ id: 'bud_2', code: '2', title: { en: 'Travel' }, stated: euro(500) });
const tables = (project: Parameters<typeof contextOf>[0]) => tablesOf(budgetAndSpending, contextOf(project));
const readAsGuess = { source: 'src_1', line: 4, confidence: 'guess' } as const;

describe('budgetAndSpending', () => {
  it('says that no budget is recorded', () => {
    expect(sentencesOf(budgetAndSpending, contextOf(aProject()))).toEqual(['No budget is recorded.']);
  });

  it('prints only the budget where the record has no expenditure', () => {
    const [table] = tables(aProject({ budgetLines: [aBudgetLine(), travel] }));
    expect(captionOf(table)).toBe('Budget (EUR)');
    expect(headerOf(table)).toBe('Heading | Budget');
    expect(rowsOf(table)).toEqual(['Human resources | 1,000', '2 Travel | 500', 'Total | 1,500']);
  });

  it('prints spending of the period, to date, what is left and its share, also of lines below a heading', () => {
    const budgetLines = [
      aBudgetLine(),
      travel,
      aBudgetLine({ id: 'bud_11', parent: 'bud_1', stated: euro(1000) }),
    ];
    const expenditures = [
      aCost({ on: day('2021-03-01'), amount: money('100.5', 'EUR') }),
      aCost({ id: 'exp_2', line: 'bud_11' }),
      aCost({ id: 'exp_3', on: day('2022-04-01') }),
    ];
    const [table] = tables(aProject({ budgetLines, expenditures }));
    expect(headerOf(table)).toBe(
      'Heading | Budget | Spent in the period | Spent to date | Left | Share spent',
    );
    expect(rowsOf(table)).toEqual([
      'Human resources | 1,000.00 | 250.00 | 350.50 | 649.50 | 35.1 %',
      '2 Travel | 500.00 | 0.00 | 0.00 | 500.00 | 0 %',
      'Total | 1,500.00 | 250.00 | 350.50 | 1,149.50 | 23.4 %',
    ]);
  });

  it('prints a stated total that is not the sum beside it, and corrects neither', () => {
    const project = aProject({
      project: [aProjectRow({ statedTotal: euro(1400) })],
      budgetLines: [aBudgetLine(), travel],
    });
    const [table] = tables(project);
    expect(rowsOf(table).slice(2)).toEqual(['Total | 1,500', 'Total as stated | 1,400']);
    expect(JSON.stringify(table?.remarks)).toContain(
      'The headings add up to 1,500 EUR; the stated total is 1,400 EUR, a difference of 100 EUR.',
    );
    const same = aProject({ ...project, project: [aProjectRow({ statedTotal: euro(1500) })] });
    expect(tables(same)[0]?.rows).toHaveLength(3);
  });

  it('keeps contributions in kind out of the total', () => {
    const inKind = aBudgetLine({ id: 'bud_3', title: { en: 'Rooms' }, category: 'in-kind' });
    expect(rowsOf(tables(aProject({ budgetLines: [aBudgetLine(), inKind] }))[0])).toEqual([
      'Human resources | 1,000',
      'Contributions in kind, not in the total',
      'Rooms | 1,000',
      'Total | 1,000',
    ]);
  });

  it('marks an amount that was read as a guess and every sum that it would enter', () => {
    const context = contextOf(aProject({ budgetLines: [travel, aBudgetLine({ readFrom: readAsGuess })] }));
    expect(gapsOf(budgetAndSpending, context)).toEqual(['1,000 EUR, read without certainty', 'not known']);
  });

  it('says which costs are in no sum: not converted, or on no line of the budget', () => {
    const expenditures = [
      aCost({ amount: money(9, 'LYD') }),
      aCost({ id: 'exp_2', line: 'bud_9' }),
      aCost({ id: 'exp_3', line: 'bud_2' }),
    ];
    const [table] = tables(aProject({ budgetLines: [aBudgetLine(), travel], expenditures }));
    expect(rowsOf(table)).toEqual([
      'Human resources | 1,000 | not known | not known | not known | ',
      '2 Travel | 500 | 250 | 250 | 250 | 50 %',
      'Total | 1,500 | not known | not known | not known | ',
    ]);
    expect(table?.remarks).toHaveLength(2);
  });

  it('lists the payments received until the end of the period', () => {
    const anInstalment = (id: string, on: string): Rows['instalments'] => ({
      id,
      kind: 'pre-financing',
      on: day(on),
      amount: euro(400),
      source: 'fun_1',
    });
    const [table] = tables(
      aProject({
        instalments: [
          anInstalment('ins_1', '2022-02-01'),
          anInstalment('ins_2', '2021-04-15'),
          anInstalment('ins_3', '2022-04-15'),
        ],
        fundingSources: [{ id: 'fun_1', organisation: 'org_1', amount: euro(1000) }],
        organisations: [{ id: 'org_1', name: { en: 'Fund' } }],
      }),
    );
    expect(rowsOf(table)).toEqual([
      '15/04/2021 | Fund | Pre-financing | 400 EUR',
      '01/02/2022 | Fund | Pre-financing | 400 EUR',
      'Total | 800 EUR',
    ]);
  });

  it('prints the real project’s headings and both of its totals', () => {
    const [table, ...others] = tables(loadFixture('libmitaf'));
    expect(others).toEqual([]);
    expect(rowsOf(table).slice(-3)).toEqual([
      'Administrative costs | 166,882',
      'Total | 2,550,060',
      'Total as stated | 2,550,000',
    ]);
    expect(table?.rows.at(-1)?.cells[1]?.at).toMatchObject({ field: 'statedTotal', source: { line: 89 } });
  });

  it('prints the fictional project’s spending to the cent', () => {
    const year = { from: day('2024-01-01'), to: day('2024-12-31') };
    const [budget, payments] = tablesOf(budgetAndSpending, contextOf(loadFixture('coastal-facility'), year));
    expect(rowsOf(budget).slice(-2)).toEqual([
      'Total | 1,317,232.40 | 628,861.64 | 628,861.64 | 688,370.76 | 47.7 %',
      'Total as stated | 1,313,232.40 |  |  | 684,370.76 | 47.9 %',
    ]);
    expect(rowsOf(payments).at(-1)).toBe('Total | 655,000 EUR');
  });
});
