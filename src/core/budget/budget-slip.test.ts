import { describe, expect, it } from 'vitest';
import { money } from '../base/money.ts';
import { applyChanges } from '../change.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { budgetSlipOf } from './budget-slip.ts';
import { eligibleTotalOf } from './totals.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const budget = (total: number, direct: readonly number[], indirect: number) =>
  aProject({
    project: [aProjectRow({ statedTotal: eur(total) })],
    budgetLines: [
      ...direct.map((amount, index) => aBudgetLine({ id: `bud_${index}`, stated: eur(amount) })),
      aBudgetLine({ id: 'bud_9', category: 'indirect', stated: eur(indirect) }),
    ],
  });

describe('budgetSlipOf', () => {
  it('prefers the slip that also brings indirect costs within their maximum', () => {
    const project = budget(2550000, [889472, 303312, 30000, 281040, 879354], 166882);
    const slip = budgetSlipOf(project);
    expect(slip).toMatchObject({ line: { id: 'bud_9' }, kind: 'digit', expected: eur(166822), settles: 1 });
    const fixed = applyChanges(project, slip ? [slip.change] : []);
    expect(eligibleTotalOf(fixed)).toEqual(eur(2550000));
  });

  it('prefers the slip that makes a heading equal to its lines', () => {
    const project = aProject({
      project: [aProjectRow({ statedTotal: eur(9400) })],
      budgetLines: [
        aBudgetLine({ id: 'bud_1', stated: eur(4900) }),
        aBudgetLine({ id: 'bud_2', parent: 'bud_1', stated: eur(4500) }),
        aBudgetLine({ id: 'bud_3', stated: eur(4900) }),
      ],
    });
    expect(budgetSlipOf(project)).toMatchObject({ line: { id: 'bud_1' }, expected: eur(4500), settles: 1 });
  });

  it('may find the slip in the stated total', () => {
    const project = budget(3213, [1111, 2000], 102);
    expect(budgetSlipOf(budget(3123, [1111, 2000], 102))).toMatchObject({
      kind: 'transposition',
      expected: eur(3213),
    });
    expect(budgetSlipOf(project)).toBeUndefined();
  });

  it('names none of several that are equally good, and none where no slip is enough', () => {
    expect(budgetSlipOf(budget(3360, [1100, 2100], 100))).toBeUndefined();
    expect(budgetSlipOf(budget(4444, [1100, 2000], 100))).toBeUndefined();
  });

  it('says nothing of a budget with an unknown amount or without a total', () => {
    const { stated: _, ...unknown } = aBudgetLine({ id: 'bud_1' });
    expect(
      budgetSlipOf(aProject({ project: [aProjectRow({ statedTotal: eur(10) })], budgetLines: [unknown] })),
    ).toBeUndefined();
    expect(budgetSlipOf(aProject({ budgetLines: [aBudgetLine()] }))).toBeUndefined();
  });
});
