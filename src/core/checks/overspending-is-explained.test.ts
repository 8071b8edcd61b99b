import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { overspendingIsExplained } from './overspending-is-explained.ts';

const eur = (amount: number) => money(amount, 'EUR');
const cost = (amount: number) => ({ id: 'exp_1', line: 'bud_1', on: day('2021-05-01'), amount: eur(amount) });
const notes = [{ text: { en: 'Flights cost more than expected.' } }];

testCheck(overspendingIsExplained, {
  accepts: {
    'a line spent to its last cent': aProject({ budgetLines: [aBudgetLine()], expenditures: [cost(1000)] }),
    'an overspent line with a note': aProject({
      budgetLines: [aBudgetLine({ notes })],
      expenditures: [cost(1100)],
    }),
    'a line in another currency than the budget': aProject({
      project: [aProjectRow({ statedTotal: eur(9000) })],
      budgetLines: [aBudgetLine({ stated: money(1000, 'LYD') })],
      expenditures: [cost(1100)],
    }),
    'an overspent line under a heading with a note': aProject({
      budgetLines: [aBudgetLine({ parent: 'bud_9' }), aBudgetLine({ id: 'bud_9', stated: eur(9000), notes })],
      expenditures: [cost(1100)],
    }),
  },
  rejects: {
    'an overspent line without a note': [
      aProject({ budgetLines: [aBudgetLine()], expenditures: [cost(1100)] }),
      { title: { en: 'Human resources' }, actual: eur(1100), expected: eur(1000), difference: eur(100) },
    ],
  },
});
