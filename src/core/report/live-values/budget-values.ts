import { subtractMoney } from '../../base/money.ts';
import { spentOn } from '../../budget/spending.ts';
import { amountOf } from '../../budget/totals.ts';
import type { Rows } from '../../project.ts';
import type { Words } from '../phrase.ts';
import { bookedUntil } from './booked-until.ts';
import { type LiveContext, type LiveValue, known, textOf, valuesOf } from './live-value.ts';

type BudgetLine = Rows['budgetLines'];

/** What the text can say of a budget line or heading. */
export const budgetValues: readonly LiveValue[] = valuesOf('budgetLines', [
  { name: 'title', summary: 'Its title.', compute: (row) => textOf(row.title) },
  { name: 'budget', summary: 'Its amount.', compute: (row, { project }) => known(amountOf(project, row)) },
  {
    name: 'spent',
    summary: 'What was spent on it to date, with the lines below it.',
    compute: (row, context) => known(spentToDate(row, context)),
  },
  { name: 'left', summary: 'Its amount less what was spent to date.', compute: left },
]);

function left(line: BudgetLine, context: LiveContext): Words | undefined {
  const [all, gone] = [amountOf(context.project, line), spentToDate(line, context)];
  return all && gone?.currency === all.currency ? known(subtractMoney(all, gone)) : undefined;
}

/** Unknown where the record has no expenditure at all: then nobody has reported any. */
const spentToDate = (line: BudgetLine, { project, asOf }: LiveContext) =>
  project.expenditures.length === 0 ? undefined : spentOn(bookedUntil(project, asOf), line);
