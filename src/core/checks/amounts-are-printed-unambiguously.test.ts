import { testCheck } from '../../../test/test-check.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { amountsArePrintedUnambiguously } from './amounts-are-printed-unambiguously.ts';

const printed = (...forms: readonly string[]) =>
  aProject({
    budgetLines: forms.map((form, line) =>
      aBudgetLine({
        id: `bud_${line}`,
        stated: money(889472, 'EUR'),
        readFrom: { source: 'src_1', line, printed: form, confidence: 'certain' },
      }),
    ),
  });

testCheck(amountsArePrintedUnambiguously, {
  accepts: {
    'commas between thousands': printed('889,472 EUR', '1,889,472.00 EUR'),
    'points between thousands where a comma shows the cents': printed('889.472,00 EUR'),
    'amounts that were typed': aProject({ budgetLines: [aBudgetLine()] }),
  },
  rejects: {
    'spaces between thousands': [
      printed('889 472 EUR', '889\u202f472 EUR', '472 EUR'),
      { count: 2, printed: '889 472 EUR', actual: money(889472, 'EUR') },
    ],
    'a lone point before three digits': [
      printed('889.472 EUR'),
      { count: 1, printed: '889.472 EUR', actual: money(889472, 'EUR') },
    ],
  },
});
