import { compareMoney, subtractMoney } from '../base/money.ts';
import { spentOn } from '../budget/spending.ts';
import { amountOf } from '../budget/totals.ts';
import { findRow, linesOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** A line on which more was spent than planned has a note that says why. */
export const overspendingIsExplained: Check = {
  id: 'overspending-is-explained',
  catalogue: 'FI-12',
  severity: 'warning',
  rule: 'The financial report has a column for the explanation of variations (Annex VI, interim financial report, column 8).',
  message: '“{title}”: {actual} spent of {expected} ({difference} over), and no note explains it.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.budgetLines
    .filter((line) => linesOf(project, line.id).length === 0 && !hasNote(project, line))
    .flatMap((line) => findInLine(project, line));
}

function findInLine(project: Project, line: Rows['budgetLines']): readonly Found[] {
  const [actual, expected] = [spentOn(project, line), amountOf(project, line)];
  if (!actual || actual.currency !== expected?.currency || compareMoney(actual, expected) <= 0) return [];
  return [
    {
      at: [placeOf('budgetLines', line, 'notes')],
      params: { title: line.title, actual, expected, difference: subtractMoney(actual, expected) },
    },
  ];
}

const hasNote = (project: Project, line: Rows['budgetLines']): boolean =>
  [line, findRow(project, 'budgetLines', line.parent)].some((row) => (row?.notes ?? []).length > 0);
