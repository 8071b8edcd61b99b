import type { Money } from '../base/money.ts';
import type { Project } from '../project.ts';
import type { Check, Found } from './check.ts';
import { printedAmountsOf } from './places/printed-amounts.ts';

/** Where a budget prints currencies, it prints one beside every amount. */
export const amountsNameTheirCurrency: Check = {
  id: 'amounts-name-their-currency',
  catalogue: 'BU-04',
  severity: 'warning',
  rule: 'Good practice: an amount without currency is open to doubt where the others have one.',
  message: '“{printed}” ({title}) has no currency; it was read as {actual}.',
  find,
};

function find(project: Project): readonly Found[] {
  const printed = printedAmountsOf(project);
  const bare = printed.filter((one) => !namesCurrency(one.printed, one.amount));
  if (bare.length * 2 >= printed.length) return [];
  return bare.map(({ place, title, amount, printed: text }) => ({
    at: [place],
    params: { printed: text, title, actual: amount },
  }));
}

const signOrWord =
  /[€$£¥₣₤]|\b(?:euros?|dollars?|francs?|dinars?|dirhams?|pounds?|livres?|shillings?|birr|ouguiyas?)\b/iu;

const namesCurrency = (printed: string, amount: Money): boolean =>
  signOrWord.test(printed) || printed.toUpperCase().includes(amount.currency);
