import { testCheck } from '../../../test/test-check.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { amountsAreGivenToTheCent } from './amounts-are-given-to-the-cent.ts';

const readFrom = { source: 'src_1', line: 83, printed: '1 234 EUR', confidence: 'certain' } as const;
const printed = (...amounts: readonly string[]) =>
  aProject({
    budgetLines: amounts.map((amount, index) =>
      aBudgetLine({ id: `bud_${index}`, stated: money(amount, 'EUR'), readFrom }),
    ),
  });

testCheck(amountsAreGivenToTheCent, {
  accepts: {
    'amounts with cents': printed('1234.50', '1000'),
    'whole amounts whose maximum is whole too': printed('1000', '2000'),
    'whole amounts that were typed': aProject({ budgetLines: [aBudgetLine({ stated: money(1234, 'EUR') })] }),
    'a currency without cents': aProject({
      budgetLines: [aBudgetLine({ stated: money(1234, 'XOF'), readFrom })],
    }),
  },
  rejects: {
    'whole amounts in a document': [printed('1234', '1000'), { count: 2, expected: money('156.38', 'EUR') }],
  },
});
