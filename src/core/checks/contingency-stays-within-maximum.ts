import { compareMoney, subtractMoney } from '../base/money.ts';
import { categoryTotalOf, contingencyCapOf, headingsOfCategory } from '../budget/totals.ts';
import { type Project, projectRowOf } from '../project.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The contingency reserve is at most the share of direct costs that the contract allows, rounded down. */
export const contingencyStaysWithinMaximum: Check = {
  id: 'contingency-stays-within-maximum',
  catalogue: 'BU-06',
  severity: 'error',
  rule: 'The provision for contingency reserve is at most 5 % of the subtotal of direct eligible costs (PRAG 6.3.11).',
  message:
    'The contingency reserve of {actual} is more than {maximum} of direct costs ({expected}), {difference} too much.',
  find,
};

function find(project: Project): readonly Found[] {
  const headings = headingsOfCategory(project, 'contingency');
  const [actual, expected] = [categoryTotalOf(project, 'contingency'), contingencyCapOf(project)];
  if (headings.length === 0 || !actual || !expected || compareMoney(actual, expected) <= 0) return [];
  const { maxShare } = ruleProfileOf(projectRowOf(project)?.ruleProfile).contingency;
  return [
    {
      at: headings.map((heading) => placeOf('budgetLines', heading, 'stated')),
      params: { actual, maximum: { share: maxShare }, expected, difference: subtractMoney(actual, expected) },
    },
  ];
}
