import { compareMoney, subtractMoney } from '../base/money.ts';
import { eligibleTotalOf, sumOfKnown } from '../budget/totals.ts';
import { type Project, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** What the sources of funding pay is what the project costs. */
export const fundingAddsUpToTheTotal: Check = {
  id: 'funding-adds-up-to-the-total',
  catalogue: 'BU-11',
  severity: 'error',
  rule: 'Good practice: the sheet of expected sources of funding adds up to the total of the budget.',
  message: 'The sources of funding add up to {actual}, the budget to {expected} (difference {difference}).',
  find,
};

function find(project: Project): readonly Found[] {
  const paying = project.fundingSources.filter((source) => source.inKind !== true);
  const totals = [projectRowOf(project)?.statedTotal, eligibleTotalOf(project)].flatMap(
    (total) => total ?? [],
  );
  const [expected] = totals;
  if (paying.length === 0 || !expected || expected.minor === 0) return [];
  const amounts = paying.map((source) => source.amount);
  const actual = sumOfKnown(amounts, expected.currency);
  const isRight = totals.some(
    (total) => actual?.currency === total.currency && compareMoney(actual, total) === 0,
  );
  if (!actual || isRight) return [];
  return [
    {
      at: paying.map((source) => placeOf('fundingSources', source, 'amount')),
      params: { actual, expected, difference: subtractMoney(actual, expected) },
    },
  ];
}
