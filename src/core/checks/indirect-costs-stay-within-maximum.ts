import { type Money, compareMoney, subtractMoney, toDecimal } from '../base/money.ts';
import { toShare } from '../base/ratio.ts';
import { type Decimal, decimal } from '../base/decimal.ts';
import { budgetSlipOf } from '../budget/budget-slip.ts';
import { categoryTotalOf, headingsOfCategory, indirectBaseOf, indirectCapOf } from '../budget/totals.ts';
import { type Project, projectRowOf } from '../project.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { fixOfSlip } from './fixes/slip-fix.ts';

/** Indirect costs are at most the share of direct costs that the contract allows, rounded down. */
export const indirectCostsStayWithinMaximum: Check = {
  id: 'indirect-costs-stay-within-maximum',
  catalogue: 'BU-02',
  severity: 'error',
  rule: 'Indirect costs are a flat rate of at most 7 % of direct eligible costs (Annex III, headings 7 and 8).',
  message:
    '{title}: {actual} is {share} of {base, select, direct {direct costs} other {direct costs and reserve}}; at most {maximum} ({expected}) is allowed, {difference} less.',
  find,
};

function find(project: Project): readonly Found[] {
  const headings = headingsOfCategory(project, 'indirect');
  const [actual, base] = [categoryTotalOf(project, 'indirect'), indirectBaseOf(project)];
  const expected = indirectCapOf(project);
  const [first] = headings;
  if (!first || !actual || !base || !expected || compareMoney(actual, expected) <= 0) return [];
  const rules = ruleProfileOf(projectRowOf(project)?.ruleProfile).indirect;
  return [
    {
      at: headings.map((heading) => placeOf('budgetLines', heading, 'stated')),
      params: {
        title: first.title,
        actual,
        share: { share: shareOf(actual, base) },
        base: rules.base,
        maximum: { share: rules.maxShare },
        expected,
        difference: subtractMoney(actual, expected),
      },
      ...fixOf(project),
    },
  ];
}

/** Where there are no direct costs, indirect costs are all of them. */
const shareOf = (amount: Money, base: Money): Decimal =>
  toShare({ numerator: toDecimal(amount), denominator: toDecimal(base) }) ?? decimal(1);

/** A slip in indirect costs that explains both the wrong total and the excess. */
function fixOf(project: Project): Pick<Found, 'fix'> {
  const slip = budgetSlipOf(project);
  if (slip?.line?.category !== 'indirect' || slip.settles === 0) return {};
  return { fix: fixOfSlip(slip) };
}
