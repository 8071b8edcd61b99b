import type { Day } from '../base/day.ts';
import { divideDecimals, multiplyDecimals } from '../base/decimal.ts';
import {
  type Money,
  compareMoney,
  digitsOf,
  moneyOf,
  multiplyMoney,
  subtractMoney,
  sumMoney,
  toDecimal,
} from '../base/money.ts';
import { type Prefinancing, prefinancingOf } from '../budget/instalments.ts';
import { spentBefore } from '../budget/spending.ts';
import { eligibleTotalOf } from '../budget/totals.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { type Check, type Found, type Severity, placeOf } from './check.ts';

/** A further advance comes when the last one is spent for the most part, and earlier ones wholly. */
export const advancesAreUsedBeforeTheNext: Check = {
  id: 'advances-are-used-before-the-next',
  catalogue: 'FI-07',
  severity: 'error',
  rule: 'A further pre-financing needs 70 % of the previous payment and 100 % of any earlier ones to be spent (payment rules of the general conditions).',
  message:
    'For the pre-financing of {on}, {expected} of the earlier payments had to be used; the donor’s share of costs until then is {actual} ({difference} less).',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  if (project.expenditures.length === 0) return [];
  return prefinancingOf(project).flatMap((prefinancing) =>
    prefinancing.payments.flatMap((payment, index) => {
      const earlier = prefinancing.payments.slice(0, index);
      return earlier.length === 0
        ? []
        : findAtPayment(project, { ...prefinancing, payments: earlier }, [payment, asOf]);
    }),
  );
}

function findAtPayment(
  project: Project,
  { source, payments }: Prefinancing,
  [payment, asOf]: readonly [Rows['instalments'], Day],
): readonly Found[] {
  const expected = requiredOf(project, payments);
  const actual = shareOfSource(project, source, spentBefore(project, payment.on < asOf ? payment.on : asOf));
  if (!actual || !expected || actual.currency !== expected.currency || compareMoney(actual, expected) >= 0)
    return [];
  return [
    {
      at: [placeOf('instalments', payment), ...payments.map((one) => placeOf('instalments', one))],
      severity: severityOf(project),
      params: { on: payment.on, expected, actual, difference: subtractMoney(expected, actual) },
    },
  ];
}

/** Where legal commitments count as well, costs alone do not prove that too little was used. */
function severityOf(project: Project): Severity {
  const { consumption } = ruleProfileOf(projectRowOf(project)?.ruleProfile).payments;
  return consumption === 'incurred' ? 'error' : 'warning';
}

function requiredOf(project: Project, payments: readonly Rows['instalments'][]): Money | undefined {
  const last = payments.at(-1)?.amount;
  const isOneCurrency = payments.every(({ amount }) => amount.currency === last?.currency);
  if (!last || !isOneCurrency) return undefined;
  const { minConsumption } = ruleProfileOf(projectRowOf(project)?.ruleProfile).payments;
  const earlier = payments.slice(0, -1).map(({ amount }) => amount);
  return sumMoney([...earlier, multiplyMoney(last, minConsumption)], last.currency);
}

/** The part of the costs that a source pays: as its amount is to the total. */
function shareOfSource(
  project: Project,
  source: Rows['fundingSources'],
  spent: Money | undefined,
): Money | undefined {
  const total = projectRowOf(project)?.statedTotal ?? eligibleTotalOf(project);
  if (!spent || !total || total.currency !== source.amount.currency) return undefined;
  const exact = multiplyDecimals(toDecimal(spent), toDecimal(source.amount));
  const part = divideDecimals(exact, toDecimal(total), digitsOf(spent.currency));
  return part === undefined ? undefined : moneyOf(part, spent.currency);
}
