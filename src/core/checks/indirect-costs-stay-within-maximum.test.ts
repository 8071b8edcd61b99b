import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { indirectCostsStayWithinMaximum } from './indirect-costs-stay-within-maximum.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const title = { en: 'Administrative costs' };
const lines = (direct: number, indirect: string, contingency = 0) => [
  aBudgetLine({ id: 'bud_1', stated: eur(direct) }),
  aBudgetLine({ id: 'bud_2', category: 'indirect', title, stated: eur(indirect) }),
  ...(contingency > 0
    ? [aBudgetLine({ id: 'bud_3', category: 'contingency', stated: eur(contingency) })]
    : []),
];

testCheck(indirectCostsStayWithinMaximum, {
  accepts: {
    'the exact maximum': aProject({ budgetLines: lines(2383178, '166822.46') }),
    'no indirect costs': aProject({ budgetLines: [aBudgetLine()] }),
    'a base with the reserve, in an older contract': aProject({
      project: [aProjectRow({ ruleProfile: 'prag-2010' })],
      budgetLines: lines(1000, '73.5', 50),
    }),
  },
  rejects: {
    'a cent more than the maximum': [
      aProject({ budgetLines: lines(2383178, '166822.47') }),
      {
        title,
        actual: eur('166822.47'),
        share: { share: decimal('0.07') },
        base: 'direct',
        maximum: { share: decimal('0.07') },
        expected: eur('166822.46'),
        difference: eur('0.01'),
      },
    ],
    'a slip that also spoils the total': [
      aProject({
        project: [aProjectRow({ statedTotal: eur(2550000) })],
        budgetLines: lines(2383178, '166882'),
      }),
      {
        title,
        actual: eur(166882),
        share: { share: decimal('0.070025') },
        base: 'direct',
        maximum: { share: decimal('0.07') },
        expected: eur('166822.46'),
        difference: eur('59.54'),
      },
    ],
    'a base that may not hold the reserve': [
      aProject({ budgetLines: lines(1000, '73.5', 50) }),
      {
        title,
        actual: eur('73.5'),
        share: { share: decimal('0.0735') },
        base: 'direct',
        maximum: { share: decimal('0.07') },
        expected: eur(70),
        difference: eur('3.5'),
      },
    ],
  },
});
