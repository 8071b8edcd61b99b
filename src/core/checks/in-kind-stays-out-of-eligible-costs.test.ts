import { testCheck } from '../../../test/test-check.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { inKindStaysOutOfEligibleCosts } from './in-kind-stays-out-of-eligible-costs.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const withInKind = (total: number) =>
  aProject({
    project: [aProjectRow({ statedTotal: eur(total) })],
    budgetLines: [aBudgetLine(), aBudgetLine({ id: 'bud_2', category: 'in-kind', stated: eur(200) })],
  });

testCheck(inKindStaysOutOfEligibleCosts, {
  accepts: {
    'a total without the contribution': withInKind(1000),
    'a budget without contributions in kind': aProject({ budgetLines: [aBudgetLine()] }),
    'a total that is wrong in another way': withInKind(1234),
  },
  rejects: {
    'a total with the contribution': [
      withInKind(1200),
      { actual: eur(1200), expected: eur(1000), difference: eur(200) },
    ],
  },
});
