import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { costLinesAddUpToTotal } from './cost-lines-add-up-to-total.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const project = (total: number | undefined, ...amounts: readonly number[]) =>
  aProject({
    project: [aProjectRow(total === undefined ? {} : { statedTotal: eur(total) })],
    budgetLines: amounts.map((amount, index) => aBudgetLine({ id: `bud_${index}`, stated: eur(amount) })),
  });
const printed = (total: number, ...amounts: readonly number[]) =>
  aProject({
    ...project(total),
    budgetLines: amounts.map((amount, line) =>
      aBudgetLine({
        id: `bud_${line}`,
        stated: eur(amount),
        readFrom: { source: 'src_1', line, confidence: 'certain' },
      }),
    ),
  });
const { stated: _, ...unstated } = aBudgetLine({ id: 'bud_2' });

testCheck(costLinesAddUpToTotal, {
  accepts: {
    'headings that add up to the total': project(3000, 1000, 2000),
    'a budget without a stated total': project(undefined, 1000, 2000),
    'a total without headings': project(3000),
    'a difference that rounding to whole units explains': printed(3001, 1000, 2000),
    'a budget with an amount that is not known': aProject({
      ...project(3000),
      budgetLines: [aBudgetLine(), unstated],
    }),
  },
  rejects: {
    'a sum of 60 EUR more than the total': [
      project(2550000, 2383178, 166882),
      { actual: eur(2550060), expected: eur(2550000), difference: eur(60) },
    ],
    'a difference of a cent between typed amounts': [
      aProject({
        project: [aProjectRow({ statedTotal: eur(3) })],
        budgetLines: [aBudgetLine({ stated: eur('1.01') }), aBudgetLine({ id: 'bud_2', stated: eur(2) })],
      }),
      { actual: eur('3.01'), expected: eur(3), difference: eur('0.01') },
    ],
    'printed amounts that differ by more than rounding': [
      printed(3002, 1000, 2000),
      { actual: eur(3000), expected: eur(3002), difference: eur(-2) },
    ],
  },
});

describe('the fix of cost-lines-add-up-to-total', () => {
  it('corrects the digit that also explains the indirect costs', () => {
    const budget = aProject({
      project: [aProjectRow({ statedTotal: eur(2550000) })],
      budgetLines: [
        aBudgetLine({ id: 'bud_1', stated: eur(2383178) }),
        aBudgetLine({ id: 'bud_2', category: 'indirect', stated: eur(166882) }),
      ],
    });
    const [found] = costLinesAddUpToTotal.find(budget, day('2022-03-31'));
    expect(found?.fix?.changes).toMatchObject([
      { put: 'budgetLines', row: { id: 'bud_2', stated: eur(166822) } },
    ]);
  });
});
