import { testCheck } from '../../../test/test-check.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { fundingAddsUpToTheTotal } from './funding-adds-up-to-the-total.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const funded = (first: number, second: number, inKind = false) =>
  aProject({
    project: [aProjectRow({ statedTotal: eur(1000) })],
    fundingSources: [
      { id: 'fun_1', organisation: 'org_1', amount: eur(first) },
      { id: 'fun_2', organisation: 'org_2', amount: eur(second), inKind },
    ],
  });

testCheck(fundingAddsUpToTheTotal, {
  accepts: {
    'sources that add up': funded(900, 100),
    'an in-kind contribution beside them': funded(1000, 100, true),
    'a budget without sources': aProject({ budgetLines: [aBudgetLine()] }),
    'sources that fit the headings where the stated total is the wrong one': aProject({
      ...funded(900, 110),
      budgetLines: [aBudgetLine({ stated: eur(1010) })],
    }),
  },
  rejects: {
    'sources that add up to less': [
      funded(900, 50),
      { actual: eur(950), expected: eur(1000), difference: eur(-50) },
    ],
  },
});
