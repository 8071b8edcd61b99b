import { testCheck } from '../../../test/test-check.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { hiddenAmountsCannotBeComputed } from './hidden-amounts-cannot-be-computed.ts';

const eur = (amount: number) => money(amount, 'EUR');
const { stated: _, ...unstated } = aBudgetLine({ id: 'bud_2', title: { en: 'Travel' } });
const hiding = (...rows: readonly string[]) =>
  rows.map((row, index) => ({ id: `red_${index}`, row, field: 'stated', by: 'source' as const }));
const budget = {
  project: [aProjectRow({ statedTotal: eur(3000) })],
  budgetLines: [aBudgetLine(), unstated, aBudgetLine({ id: 'bud_3' })],
};

testCheck(hiddenAmountsCannotBeComputed, {
  accepts: {
    'no hidden amount': aProject(budget),
    'two hidden amounts': aProject({ ...budget, redactions: hiding('bud_2', 'bud_3') }),
    'a hidden amount and a hidden total': aProject({
      ...budget,
      redactions: [...hiding('bud_2'), { id: 'red_9', row: 'prj_1', field: 'statedTotal', by: 'us' }],
    }),
  },
  rejects: {
    'one hidden amount': [
      aProject({ ...budget, redactions: hiding('bud_2') }),
      { title: { en: 'Travel' }, total: eur(3000) },
    ],
    'one hidden line below a heading': [
      aProject({
        budgetLines: [
          aBudgetLine(),
          aBudgetLine({ id: 'bud_2', parent: 'bud_1', title: { en: 'Flights' } }),
          aBudgetLine({ id: 'bud_3', parent: 'bud_1', stated: eur(400) }),
        ],
        redactions: hiding('bud_2'),
      }),
      { title: { en: 'Flights' }, total: eur(1000) },
    ],
  },
});
