import { compareMoney, floorShare, subtractMoney, sumMoney } from '../base/money.ts';
import { spentOnCategory } from '../budget/spending.ts';
import { headingsOfCategory } from '../budget/totals.ts';
import { type Project, projectRowOf } from '../project.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Indirect costs are claimed in proportion to the direct costs that were really incurred. */
export const indirectClaimsFollowDirectCosts: Check = {
  id: 'indirect-claims-follow-direct-costs',
  catalogue: 'FI-11',
  severity: 'error',
  rule: 'Good practice: the flat rate of indirect costs applies to direct costs as incurred, not as budgeted.',
  message:
    '{actual} of indirect costs are booked; {maximum} of the direct costs incurred ({base}) is {expected}, {difference} less.',
  find,
};

function find(project: Project): readonly Found[] {
  const rules = ruleProfileOf(projectRowOf(project)?.ruleProfile).indirect;
  const [actual, direct, reserve] = (['indirect', 'direct', 'contingency'] as const).map((category) =>
    spentOnCategory(project, category),
  );
  if (!actual || !direct || !reserve) return [];
  const base = rules.base === 'direct' ? direct : sumMoney([direct, reserve], direct.currency);
  const expected = floorShare(base, rules.maxShare);
  if (compareMoney(actual, expected) <= 0) return [];
  return [
    {
      at: headingsOfCategory(project, 'indirect').map((heading) => placeOf('budgetLines', heading)),
      params: {
        actual,
        maximum: { share: rules.maxShare },
        base,
        expected,
        difference: subtractMoney(actual, expected),
      },
    },
  ];
}
