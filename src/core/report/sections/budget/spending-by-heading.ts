import { isSure } from '../../../base/is-sure.ts';
import { type Currency, type Money, subtractMoney, toDecimal } from '../../../base/money.ts';
import type { Decimal } from '../../../base/decimal.ts';
import { type Period, isInPeriod } from '../../../base/period.ts';
import { toShare } from '../../../base/ratio.ts';
import { spentOn } from '../../../budget/spending.ts';
import { amountOf, eligibleTotalOf, headingsOf, sumOfKnown } from '../../../budget/totals.ts';
import type { Project, Rows } from '../../../project.ts';
import { bookedUntil } from '../../live-values/booked-until.ts';

/** An amount of the budget with what became of it. `undefined` where nobody knows for sure; `share` is that of the budget which is spent. */
export type Spending = {
  readonly budget: Money | undefined;
  readonly inPeriod: Money | undefined;
  readonly toDate: Money | undefined;
  readonly left: Money | undefined;
  readonly share: Decimal | undefined;
};

/** A heading with its spending. */
export type HeadingSpending = Spending & { readonly heading: Rows['budgetLines'] };

/** The spending of each heading in a period and until its end, in printed order. */
export function spendingByHeading(project: Project, period: Period): readonly HeadingSpending[] {
  const untilEnd = bookedUntil(project, period.to);
  const within = {
    ...project,
    expenditures: project.expenditures.filter((cost) => isInPeriod(period, cost.on)),
  };
  return headingsOf(project).map((heading) => ({
    heading,
    ...spendingOf({
      budget: amountOf(project, heading),
      inPeriod: spentOn(within, heading),
      toDate: spentOn(untilEnd, heading),
    }),
  }));
}

/** The spending of all headings that the contract finances. */
export function totalSpending(
  project: Project,
  headings: readonly HeadingSpending[],
  currency: Currency,
): Spending {
  const financed = headings.filter(({ heading }) => heading.category !== 'in-kind');
  return spendingOf({
    budget: eligibleTotalOf(project),
    inPeriod: sumOfKnown(
      financed.map(({ inPeriod }) => inPeriod),
      currency,
    ),
    toDate: sumOfKnown(
      financed.map(({ toDate }) => toDate),
      currency,
    ),
  });
}

/** What a heading states but was read too badly to be added to anything; `undefined` where it is sure. */
export const unsureAmountOf = (heading: Rows['budgetLines']): Money | undefined =>
  isSure(heading) ? undefined : heading.stated;

/** What is left of a budget and the share that is spent. */
export function spendingOf(known: Pick<Spending, 'budget' | 'inPeriod' | 'toDate'>): Spending {
  const { budget, toDate } = known;
  if (budget === undefined || toDate?.currency !== budget.currency)
    return { ...known, left: undefined, share: undefined };
  const ratio = { numerator: toDecimal(toDate), denominator: toDecimal(budget) };
  return { ...known, left: subtractMoney(budget, toDate), share: toShare(ratio, 3) };
}
