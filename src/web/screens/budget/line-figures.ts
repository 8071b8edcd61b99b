/** The figures of a budget as its screen shows them: what is stated beside what is computed, what was spent, and how shares keep to their maximum. */

import { type Decimal, divideDecimals } from '../../../core/base/decimal.ts';
import {
  type Currency,
  type Money,
  compareMoney,
  subtractMoney,
  sumMoney,
  toDecimal,
} from '../../../core/base/money.ts';
import type { CostCategory } from '../../../core/budget/budget-line.ts';
import { spentOn, spentOnCategory } from '../../../core/budget/spending.ts';
import {
  amountOf,
  categoryTotalOf,
  computedAmountOf,
  contingencyCapOf,
  directTotalOf,
  eligibleTotalOf,
  indirectBaseOf,
  indirectCapOf,
  linesSumOf,
} from '../../../core/budget/totals.ts';
import { type Project, type Rows, projectRowOf } from '../../../core/project.ts';
import { ruleProfileOf } from '../../../core/rule-profile.ts';

/** Amounts side by side. `difference` is stated less computed, absent where there is none or one is not known. */
export type Compared = {
  readonly stated: Money | undefined;
  readonly computed: Money | undefined;
  readonly difference: Money | undefined;
};

/** What was spent of an amount; `undefined` where nobody has booked anything, or not all is known. */
export type Spent = { readonly spent: Money | undefined; readonly share: Decimal | undefined };

/** A line: what it states beside its units × rate, or beside the sum of the lines below it. */
export function comparedLine(project: Project, line: Rows['budgetLines']): Compared {
  return compared(line.stated, linesSumOf(project, line) ?? computedAmountOf(line));
}

/** The total as stated beside the sum of all headings that the contract finances. */
export const comparedTotal = (project: Project): Compared =>
  compared(projectRowOf(project)?.statedTotal, eligibleTotalOf(project));

/** What was spent on a heading or line with all below it. */
export const spentOfLine = (project: Project, line: Rows['budgetLines']): Spent =>
  spentOf(project, spentOn(project, line), amountOf(project, line));

/** What was spent on the headings of a category, of what they cost. */
export const spentOfCategory = (project: Project, category: CostCategory): Spent =>
  spentOf(project, spentOnCategory(project, category), categoryTotalOf(project, category));

/** What was spent of all that the contract finances. */
export function spentOfTotal(project: Project): Spent {
  const parts = (['direct', 'indirect', 'contingency'] as const).map((category) =>
    spentOnCategory(project, category),
  );
  const known = parts.flatMap((part) => part ?? []);
  const currency = known[0]?.currency;
  const spent = currency === undefined || known.length < parts.length ? undefined : sumMoney(known, currency);
  return spentOf(project, spent, eligibleTotalOf(project) ?? projectRowOf(project)?.statedTotal);
}

/** A category's total with what it may be at most: as a share, of what, and as an amount. */
export type CategoryLimit = {
  readonly category: CostCategory;
  readonly total: Money | undefined;
  readonly share: Decimal | undefined;
  readonly mostShare: Decimal;
  readonly most: Money | undefined;
  readonly isOver: boolean;
};

/** Indirect costs and the contingency reserve against their maximum by the rules of the contract; those that the budget has not are left out. */
export function limitsOf(project: Project): readonly CategoryLimit[] {
  const rules = ruleProfileOf(projectRowOf(project)?.ruleProfile);
  return [
    limitOf(project, {
      category: 'indirect',
      base: indirectBaseOf(project),
      most: indirectCapOf(project),
      mostShare: rules.indirect.maxShare,
    }),
    limitOf(project, {
      category: 'contingency',
      base: directTotalOf(project),
      most: contingencyCapOf(project),
      mostShare: rules.contingency.maxShare,
    }),
  ].filter(({ total }) => total?.minor !== 0);
}

/** The share of an amount in a whole, to six digits; `undefined` where one is not known or their currencies differ. */
export function shareOf(part: Money | undefined, whole: Money | undefined): Decimal | undefined {
  if (part === undefined || whole === undefined || part.currency !== whole.currency) return undefined;
  return divideDecimals(toDecimal(part), toDecimal(whole), 6);
}

/** The labels of years that lines are split by, in order. */
export function yearsOf(project: Project): readonly string[] {
  const labels = new Set(project.budgetLines.flatMap(({ statedByYear = {} }) => Object.keys(statedByYear)));
  return [...labels].toSorted(new Intl.Collator('en', { numeric: true }).compare);
}

/** What the lines without lines below them state for a year; `undefined` where none does. */
export function yearTotalOf(project: Project, year: string, currency: Currency): Money | undefined {
  const parents = new Set(project.budgetLines.map(({ parent }) => parent));
  const amounts = project.budgetLines
    .filter(({ id, category }) => !parents.has(id) && category !== 'in-kind')
    .flatMap(({ statedByYear }) => statedByYear?.[year] ?? [])
    .filter((amount) => amount.currency === currency);
  return amounts.length === 0 ? undefined : sumMoney(amounts, currency);
}

function compared(stated: Money | undefined, computed: Money | undefined): Compared {
  const isComparable =
    stated !== undefined && computed !== undefined && stated.currency === computed.currency;
  const difference =
    isComparable && compareMoney(stated, computed) !== 0 ? subtractMoney(stated, computed) : undefined;
  return { stated, computed, difference };
}

function spentOf(project: Project, spent: Money | undefined, of: Money | undefined): Spent {
  if (project.expenditures.length === 0) return { spent: undefined, share: undefined };
  return { spent, share: shareOf(spent, of) };
}

type Limited = Pick<CategoryLimit, 'category' | 'most' | 'mostShare'> & { readonly base: Money | undefined };

function limitOf(project: Project, { category, base, most, mostShare }: Limited): CategoryLimit {
  const total = categoryTotalOf(project, category);
  const isOver = total !== undefined && most?.currency === total.currency && compareMoney(total, most) > 0;
  return { category, total, share: shareOf(total, base), mostShare, most, isOver };
}
