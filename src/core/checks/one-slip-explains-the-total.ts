import type { Day } from '../base/day.ts';
import { type BudgetSlip, budgetSlipOf } from '../budget/budget-slip.ts';
import { type Project, projectRowOf } from '../project.ts';
import { costLinesAddUpToTotal } from './cost-lines-add-up-to-total.ts';
import { type Check, type Found, type Place, placeOf } from './check.ts';
import { placeOfStatedTotal, totalTitle } from './places/printed-amounts.ts';

/** Where the budget does not add up, one mistyped digit or two swapped ones would explain it. */
export const oneSlipExplainsTheTotal: Check = {
  id: 'one-slip-explains-the-total',
  catalogue: 'BU-03',
  severity: 'advice',
  rule: 'Arithmetic: one mistyped digit, or two swapped ones (a difference divisible by 9), are the usual causes of a wrong sum.',
  message:
    '{kind, select, digit {One digit} other {Two swapped digits}} in “{title}” {settles, plural, =0 {would explain why the total is wrong} other {would explain the wrong total and {settles, plural, one {one more contradiction} other {# more contradictions}} in the budget}}: {actual} should probably be {expected}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  const slip = budgetSlipOf(project);
  const place = slip && placeOfSlip(project, slip);
  if (!slip || !place || costLinesAddUpToTotal.find(project, asOf).length === 0) return [];
  const { kind, settles, actual, expected, change } = slip;
  return [
    {
      at: [place],
      params: { kind, title: slip.line?.title ?? totalTitle, settles, actual, expected },
      fix: { title: 'Set the amount to {expected}', changes: [change] },
    },
  ];
}

function placeOfSlip(project: Project, slip: BudgetSlip): Place | undefined {
  if (slip.line) return placeOf('budgetLines', slip.line, 'stated');
  const row = projectRowOf(project);
  return row && placeOfStatedTotal(row);
}
