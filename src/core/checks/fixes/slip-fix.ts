import type { BudgetSlip } from '../../budget/budget-slip.ts';
import type { Fix } from '../check.ts';

/** The correction of the one slip that makes the budget add up: which amount, from what, to what. */
export function fixOfSlip({ line, actual, expected, change }: BudgetSlip): Fix {
  const params = { from: actual, to: expected };
  return line
    ? { title: 'Correct “{line}”: {from} → {to}', params: { line: line.title, ...params }, changes: [change] }
    : { title: 'Correct the stated total: {from} → {to}', params, changes: [change] };
}
