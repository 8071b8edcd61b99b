import { type Decimal, compareDecimals, decimal, multiplyDecimals } from '../base/decimal.ts';
import { type Money, compareMoney, floorShare, subtractMoney, toDecimal } from '../base/money.ts';
import { toShare } from '../base/ratio.ts';
import { spentOn } from '../budget/spending.ts';
import { amountOf, headingsOfCategory } from '../budget/totals.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** No heading is overspent by more than may be moved between headings without an addendum. */
export const spendingStaysWithinReallocation: Check = {
  id: 'spending-stays-within-reallocation',
  catalogue: 'FI-04',
  severity: 'error',
  rule: 'Changes between headings need an addendum beyond 25 % of a heading (15 % in older contracts), measured against the contract and taken together.',
  message:
    '“{title}”: {actual} spent is {difference} over the heading’s {expected} ({share}); at most {limit} may be moved there without an addendum.',
  find,
};

/** From this part of the limit on it is time to speak of it. */
const near = decimal('0.8');

function find(project: Project): readonly Found[] {
  const { threshold } = ruleProfileOf(projectRowOf(project)?.ruleProfile).reallocation;
  return headingsOfCategory(project, 'direct').flatMap((heading) =>
    findInHeading(project, heading, threshold),
  );
}

function findInHeading(project: Project, heading: Rows['budgetLines'], threshold: Decimal): readonly Found[] {
  const [actual, expected] = [spentOn(project, heading), amountOf(project, heading)];
  if (!actual || actual.currency !== expected?.currency || compareMoney(actual, expected) <= 0) return [];
  const difference = subtractMoney(actual, expected);
  const share = shareOf(difference, expected);
  if (compareDecimals(share, multiplyDecimals(threshold, near)) < 0) return [];
  const limit = floorShare(expected, threshold);
  return [
    {
      at: [placeOf('budgetLines', heading, 'stated')],
      severity: compareMoney(difference, limit) > 0 ? 'error' : 'warning',
      params: { title: heading.title, actual, difference, expected, share: { share }, limit },
    },
  ];
}

/** A heading without money is overspent as a whole. */
const shareOf = (difference: Money, of: Money): Decimal =>
  toShare({ numerator: toDecimal(difference), denominator: toDecimal(of) }) ?? decimal(1);
