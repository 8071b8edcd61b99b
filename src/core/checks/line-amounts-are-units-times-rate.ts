import { decimal } from '../base/decimal.ts';
import { subtractMoney } from '../base/money.ts';
import { isRounding } from '../budget/rounding.ts';
import { computedAmountOf } from '../budget/totals.ts';
import { put } from '../change.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The stated amount of a line is its units times its rate, rounded to the cent. */
export const lineAmountsAreUnitsTimesRate: Check = {
  id: 'line-amounts-are-units-times-rate',
  catalogue: 'BU-07',
  severity: 'error',
  rule: 'In the budget and the financial report the total of a line is # of units × unit value, to the nearest cent (Annex III, Annex VI).',
  message: '{title}: {units} × {rate} is {expected}, stated is {actual} (difference {difference}).',
  find,
};

function find(project: Project): readonly Found[] {
  return project.budgetLines.flatMap(findInLine);
}

function findInLine(line: Rows['budgetLines']): readonly Found[] {
  const [actual, expected] = [line.stated, computedAmountOf(line)];
  if (!actual || !expected || !line.rate || actual.currency !== expected.currency) return [];
  const difference = subtractMoney(actual, expected);
  if (isRounding(difference, [line])) return [];
  return [
    {
      at: [placeOf('budgetLines', line, 'stated')],
      params: {
        title: line.title,
        units: { decimal: line.units ?? decimal(1) },
        rate: line.rate,
        expected,
        actual,
        difference,
      },
      fix: {
        title: 'Set the amount to {expected}',
        changes: [put('budgetLines', { ...line, stated: expected })],
      },
    },
  ];
}
