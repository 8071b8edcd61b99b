/** What a cost in another currency comes to in the budget's, at the rate that the contract's rules take and the record has. */

import { type Decimal, divideDecimals } from '../base/decimal.ts';
import { type Money, digitsOf, moneyOf, toDecimal } from '../base/money.ts';
import { monthOf } from '../base/month.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { budgetCurrencyOf } from './totals.ts';

type Cost = Pick<Rows['expenditures'], 'amount' | 'on'>;

/** A converted amount, and the units of the other currency for one of the budget's at which it was. */
export type Conversion = { readonly amount: Money; readonly rate: Decimal };

/**
 * The conversion of a cost; `undefined` where it is in the budget's currency already or no rate is on record for it. Where the rules take the average
 * of a whole period there is none for a single cost.
 */
export function conversionOf(project: Project, cost: Cost): Conversion | undefined {
  const currency = budgetCurrencyOf(project);
  const rate = rateOf(project, cost);
  if (currency === undefined || currency === cost.amount.currency || rate === undefined) return undefined;
  const amount = divideDecimals(toDecimal(cost.amount), rate, digitsOf(currency));
  return amount === undefined ? undefined : { amount: moneyOf(amount, currency), rate };
}

function rateOf(project: Project, cost: Cost): Decimal | undefined {
  const { exchange } = ruleProfileOf(projectRowOf(project)?.ruleProfile);
  if (exchange === 'monthly-average') return undefined;
  const ofPayment = exchange === 'instalment-rate' ? rateOfPayment(project, cost) : undefined;
  return ofPayment ?? rateOfMonth(project, cost);
}

/** The rate at which the last payment before the cost entered the accounts in its currency. */
const rateOfPayment = (project: Project, { amount, on }: Cost): Decimal | undefined =>
  project.instalments
    .filter((payment) => payment.on <= on && payment.received?.currency === amount.currency)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .find(({ rate }) => rate !== undefined)?.rate;

const rateOfMonth = (project: Project, { amount, on }: Cost): Decimal | undefined =>
  project.exchangeRates.find(({ currency, month }) => currency === amount.currency && month === monthOf(on))
    ?.rate;
