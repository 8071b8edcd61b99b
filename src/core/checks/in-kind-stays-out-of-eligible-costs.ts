import { compareMoney, sumMoney } from '../base/money.ts';
import { categoryTotalOf, eligibleTotalOf, headingsOfCategory } from '../budget/totals.ts';
import { put } from '../change.ts';
import { type Project, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { placeOfStatedTotal } from './places/printed-amounts.ts';

/** Contributions in kind stand beside the total of eligible costs, not in it. */
export const inKindStaysOutOfEligibleCosts: Check = {
  id: 'in-kind-stays-out-of-eligible-costs',
  catalogue: 'BU-12',
  severity: 'error',
  rule: 'Good practice: contributions in kind and taxes are a memo item below the total eligible costs, unless the contract speaks of accepted costs.',
  message: 'The stated total of {actual} includes {difference} in kind; eligible costs are {expected}.',
  find,
};

function find(project: Project): readonly Found[] {
  const row = projectRowOf(project);
  const [actual, expected] = [row?.statedTotal, eligibleTotalOf(project)];
  const inKind = categoryTotalOf(project, 'in-kind');
  if (!row || !actual || !expected || !inKind || inKind.minor === 0) return [];
  if (compareMoney(actual, sumMoney([expected, inKind], actual.currency)) !== 0) return [];
  return [
    {
      at: [
        placeOfStatedTotal(row),
        ...headingsOfCategory(project, 'in-kind').map((line) => placeOf('budgetLines', line, 'stated')),
      ],
      params: { actual, expected, difference: inKind },
      fix: {
        title: 'Set the total to {expected}',
        changes: [put('project', { ...row, statedTotal: expected })],
      },
    },
  ];
}
