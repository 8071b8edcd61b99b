import { subtractMoney } from '../base/money.ts';
import { isRounding } from '../budget/rounding.ts';
import { computedAmountOf, yearsSumOf } from '../budget/totals.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The years of a budget line add up to its amount for all years. */
export const yearsAddUpToTheLine: Check = {
  id: 'years-add-up-to-the-line',
  catalogue: 'BU-09',
  severity: 'error',
  rule: 'The budget has a block for all years and one per year; the first is the sum of the others (Annex III).',
  message:
    'The years of “{title}” ({years}) add up to {actual}, all years together are {expected} (difference {difference}).',
  find,
};

function find(project: Project): readonly Found[] {
  return project.budgetLines.flatMap(findInLine);
}

function findInLine(line: Rows['budgetLines']): readonly Found[] {
  const [actual, expected] = [yearsSumOf(line), line.stated ?? computedAmountOf(line)];
  if (!actual || !expected || actual.currency !== expected.currency) return [];
  const difference = subtractMoney(actual, expected);
  if (isRounding(difference, [line])) return [];
  const years = Object.keys(line.statedByYear ?? {});
  return [
    {
      at: [placeOf('budgetLines', line, 'statedByYear')],
      params: { title: line.title, years, actual, expected, difference },
    },
  ];
}
