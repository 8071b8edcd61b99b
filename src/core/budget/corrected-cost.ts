import { type Money, sumMoney } from '../base/money.ts';
import type { Project } from '../project.ts';
import type { Expenditure } from './expenditure.ts';

/** What a cost amounts to, in its own currency and as converted. */
export type CostAmounts = { readonly amount: Money; readonly converted: Money | undefined };

/** What a cost amounts to with the corrections that are booked of it. */
export function correctedCost(project: Project, { id, amount, converted }: Expenditure): CostAmounts {
  const booked = project.expenditures.filter(({ adjusts }) => adjusts?.row === id);
  const own = booked.map((row) => row.amount).filter(({ currency }) => currency === amount.currency);
  const others = booked.flatMap((row) => row.converted ?? []);
  return {
    amount: sumMoney([amount, ...own], amount.currency),
    converted: converted && sumMoney([converted, ...others], converted.currency),
  };
}
