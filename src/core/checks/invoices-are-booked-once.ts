import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** One invoice is one cost: supplier, reference and amount together occur once. */
export const invoicesAreBookedOnce: Check = {
  id: 'invoices-are-booked-once',
  catalogue: 'FI-16',
  severity: 'error',
  rule: 'Good practice: supplier, reference and amount identify an invoice; the same three twice are one cost claimed twice.',
  message: 'Invoice {reference} over {amount} is booked {count} times ({days}).',
  find,
};

function find(project: Project): readonly Found[] {
  const byInvoice = new Map<string, Rows['expenditures'][]>();
  for (const cost of project.expenditures) {
    if (cost.reference === undefined || cost.reference.trim() === '') continue;
    const key = [cost.supplier ?? '', cost.reference, cost.amount.minor, cost.amount.currency]
      .join('\n')
      .toLowerCase();
    const known = byInvoice.get(key);
    if (known) known.push(cost);
    else byInvoice.set(key, [cost]);
  }
  return [...byInvoice.values()].filter((costs) => costs.length > 1).flatMap(toFound);
}

function toFound(costs: readonly Rows['expenditures'][]): readonly Found[] {
  const [first] = costs;
  if (!first) return [];
  return [
    {
      at: costs.map((cost) => placeOf('expenditures', cost)),
      params: {
        reference: first.reference ?? '',
        amount: first.amount,
        count: costs.length,
        days: costs.map((cost) => cost.on).toSorted(),
      },
    },
  ];
}
