import { type Money, compareMoney, subtractMoney, sumMoney } from '../base/money.ts';
import { budgetSlipOf } from '../budget/budget-slip.ts';
import { isRounding } from '../budget/rounding.ts';
import { categoryTotalOf, eligibleTotalOf, headingsOf } from '../budget/totals.ts';
import { type Project, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { placeOfStatedTotal } from './places/printed-amounts.ts';
import { fixOfSlip } from './fixes/slip-fix.ts';

/** The stated amounts of the headings add up to the stated total, within the rounding of whole units. */
export const costLinesAddUpToTotal: Check = {
  id: 'cost-lines-add-up-to-total',
  catalogue: 'BU-01',
  severity: 'error',
  rule: 'The budget is corrected for arithmetical errors before signature; a total is the sum of its headings (Annex III).',
  message: 'The cost lines add up to {actual}, the stated total is {expected} (difference {difference}).',
  find,
};

function find(project: Project): readonly Found[] {
  const row = projectRowOf(project);
  const expected = row?.statedTotal;
  const headings = headingsOf(project).filter((heading) => heading.category !== 'in-kind');
  const actual = eligibleTotalOf(project);
  if (!row || !expected || !actual || headings.length === 0) return [];
  const difference = subtractMoney(actual, expected);
  if (isRounding(difference, headings) || includesInKind(project, actual, expected)) return [];
  const slip = budgetSlipOf(project);
  return [
    {
      at: [placeOfStatedTotal(row), ...headings.map((heading) => placeOf('budgetLines', heading, 'stated'))],
      params: { actual, expected, difference },
      ...(slip ? { fix: fixOfSlip(slip) } : {}),
    },
  ];
}

/** A total that is right with the in-kind contributions is another mistake, with a check of its own. */
function includesInKind(project: Project, eligible: Money, total: Money): boolean {
  const inKind = categoryTotalOf(project, 'in-kind');
  return inKind !== undefined && compareMoney(sumMoney([eligible, inKind], total.currency), total) === 0;
}
