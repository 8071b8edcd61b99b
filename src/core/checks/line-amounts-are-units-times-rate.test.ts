import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { lineAmountsAreUnitsTimesRate } from './line-amounts-are-units-times-rate.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const line = (units: string, rate: string, stated: string) =>
  aProject({ budgetLines: [aBudgetLine({ units: decimal(units), rate: eur(rate), stated: eur(stated) })] });

testCheck(lineAmountsAreUnitsTimesRate, {
  accepts: {
    'a product': line('24', '6200', '148800'),
    'a product rounded half up to the cent': line('1.5', '0.03', '0.05'),
    'a line without units': aProject({ budgetLines: [aBudgetLine()] }),
  },
  rejects: {
    'another amount': [
      line('24', '6200', '148900'),
      {
        title: { en: 'Human resources' },
        units: { decimal: decimal(24) },
        rate: eur(6200),
        expected: eur(148800),
        actual: eur(148900),
        difference: eur(100),
      },
    ],
  },
});
