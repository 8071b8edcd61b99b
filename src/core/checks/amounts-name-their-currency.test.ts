import { testCheck } from '../../../test/test-check.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { amountsNameTheirCurrency } from './amounts-name-their-currency.ts';

const printed = (...forms: readonly string[]) =>
  aProject({
    budgetLines: forms.map((form, line) =>
      aBudgetLine({
        id: `bud_${line}`,
        readFrom: { source: 'src_1', line, printed: form, confidence: 'certain' },
      }),
    ),
  });
const total = aProjectRow({
  statedTotal: money(2000, 'EUR'),
  valuesReadFrom: {
    statedTotal: { source: 'src_1', line: 9, printed: 'Total: 2 000', confidence: 'certain' },
  },
});

testCheck(amountsNameTheirCurrency, {
  accepts: {
    'a code, a sign and a word': printed('1 000 EUR', '€ 1,000', '1000 euros'),
    'a budget whose header names the currency once': printed('1 000', '1 000', '1 000'),
    'amounts that were typed': aProject({ budgetLines: [aBudgetLine()] }),
  },
  rejects: {
    'one amount without currency among others': [
      printed('1 000 EUR', '1 000 EUR', '1 000'),
      { printed: '1 000', title: { en: 'Human resources' }, actual: money(1000, 'EUR') },
    ],
    'a total without currency': [
      aProject({ ...printed('1 000 EUR', '1 000 EUR'), project: [total] }),
      {
        printed: 'Total: 2 000',
        title: { en: 'Total', fr: 'Total', ar: 'المجموع' },
        actual: money(2000, 'EUR'),
      },
    ],
  },
});
