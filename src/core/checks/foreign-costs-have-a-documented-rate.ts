import { monthOf } from '../base/month.ts';
import { budgetCurrencyOf } from '../budget/totals.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Costs in another currency were converted at a rate that is on record with its source. */
export const foreignCostsHaveADocumentedRate: Check = {
  id: 'foreign-costs-have-a-documented-rate',
  catalogue: 'FI-09',
  severity: 'warning',
  rule: 'Costs in other currencies are converted by the method of the contract, and the rate is documented (general conditions, article 15.9).',
  message:
    '{count, plural, one {A cost} other {# costs}} in {currency} {count, plural, one {has} other {have}} no converted amount, or no exchange rate with a source for {months}.',
  find,
};

function find(project: Project): readonly Found[] {
  const own = budgetCurrencyOf(project);
  const rated = new Set(
    project.exchangeRates
      .filter((rate) => rate.source !== undefined)
      .map((rate) => `${rate.currency} ${rate.month}`),
  );
  const receivedAt = new Set(
    project.instalments.flatMap(({ rate, received }) => (rate && received ? [received.currency] : [])),
  );
  const isDocumented = ({ amount, on }: Rows['expenditures']) =>
    receivedAt.has(amount.currency) || rated.has(`${amount.currency} ${monthOf(on)}`);
  const open = project.expenditures.filter(
    (cost) =>
      own !== undefined &&
      cost.amount.currency !== own &&
      (cost.converted === undefined || !isDocumented(cost)),
  );
  return [...new Set(open.map((cost) => cost.amount.currency))].toSorted().map((currency) => {
    const costs = open.filter((cost) => cost.amount.currency === currency);
    const months = [...new Set(costs.map((cost) => monthOf(cost.on)))].toSorted();
    return {
      at: costs.map((cost) => placeOf('expenditures', cost, 'converted')),
      params: { count: costs.length, currency, months },
    };
  });
}
