import type { Money } from '../../base/money.ts';
import type { Text } from '../../base/text.ts';
import { headingsOf } from '../../budget/totals.ts';
import { type Project, type Rows, projectRowOf } from '../../project.ts';
import { type Place, placeOf, readAt } from '../check.ts';

/** An amount of the budget as a document printed it. */
export type PrintedAmount = {
  readonly place: Place;
  readonly title: Text;
  readonly amount: Money;
  readonly printed: string;
};

/** What the total of a budget is called. */
export const totalTitle: Text = { en: 'Total', fr: 'Total', ar: 'المجموع' };

/** The amounts of headings, lines and total that were read with their printed form, in order. */
export function printedAmountsOf(project: Project): readonly PrintedAmount[] {
  const lines = [...headingsOf(project), ...project.budgetLines.filter((line) => line.parent !== undefined)];
  const amounts = lines.flatMap((line) => {
    const printed = line.readFrom?.printed;
    if (line.stated === undefined || printed === undefined || !/\d/u.test(printed)) return [];
    return [
      { place: placeOf('budgetLines', line, 'stated'), title: line.title, amount: line.stated, printed },
    ];
  });
  return [...amounts, ...printedTotalOf(project)];
}

/** The place of the stated total. */
export const placeOfStatedTotal = (row: Rows['project']): Place => {
  const readFrom = row.valuesReadFrom?.['statedTotal'];
  return placeOf('project', readFrom ? readAt(row, { readFrom }) : row, 'statedTotal');
};

function printedTotalOf(project: Project): readonly PrintedAmount[] {
  const row = projectRowOf(project);
  const printed = row?.valuesReadFrom?.['statedTotal']?.printed;
  if (!row?.statedTotal || printed === undefined) return [];
  return [{ place: placeOfStatedTotal(row), title: totalTitle, amount: row.statedTotal, printed }];
}
