import { type Currency, compareMoney, type Money, subtractMoney } from '../../../base/money.ts';
import type { Period } from '../../../base/period.ts';
import { placeOf } from '../../../checks/check.ts';
import { placeOfStatedTotal } from '../../../checks/places/printed-amounts.ts';
import { type Project, projectRowOf, type Rows } from '../../../project.ts';
import type { Block, Cell, Line, TableRow } from '../../document.ts';
import { type Draft, gap, say, value } from '../../phrase.ts';
import { cell, emptyCell, named, notesOf } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';
import {
  type HeadingSpending,
  type Spending,
  spendingByHeading,
  totalSpending,
  unsureAmountOf,
} from './spending-by-heading.ts';
import { unbookedCosts } from './unbooked-costs.ts';

/** The words of the table of budget and spending. */
export const budgetTableWords = {
  caption: 'Budget and spending ({currency})',
  budgetOnly: 'Budget ({currency})',
  heading: 'Heading|budget',
  budget: 'Budget',
  inPeriod: 'Spent in the period',
  toDate: 'Spent to date',
  left: 'Left',
  share: 'Share spent',
  unknown: 'not known',
  unsure: '{amount}, read without certainty',
  total: 'Total',
  statedTotal: 'Total as stated',
  inKind: 'Contributions in kind, not in the total',
  differs:
    'The headings add up to {actual}; the stated total is {expected}, a difference of {difference}. Both are printed as they are on record.',
  notConverted:
    '{count, plural, one {# cost in another currency is not converted: sums with it are not known.} other {# costs in other currencies are not converted: sums with them are not known.}}',
  onNoLine:
    '{count, plural, one {# cost is booked on no line of this budget and is not in the table.} other {# costs are booked on no line of this budget and are not in the table.}}',
} as const;

const words = budgetTableWords;

/** What the table is made of. */
export type BudgetSource = {
  readonly project: Project;
  readonly period: Period;
  readonly currency: Currency;
};

/** The budget by heading. Without any expenditure on record it has no columns for what was spent: nobody has reported it. */
export function budgetTable({ project, period, currency }: BudgetSource): readonly Block<Draft>[] {
  const headings = spendingByHeading(project, period);
  const hasSpending = project.expenditures.length > 0;
  const total = totalSpending(project, headings, currency);
  const [inKind, financed] = [headings.filter(isInKind), headings.filter((row) => !isInKind(row))];
  const columns = hasSpending ? [...budgetColumns, ...spendingColumns] : budgetColumns;
  return tableOf<Row>({
    id: 'tbl-budget',
    caption: [say(hasSpending ? words.caption : words.budgetOnly, { currency })],
    columns,
    groups: [{ rows: financed }, { bands: [cell([say(words.inKind)])], rows: inKind }],
    totals: (left) => [totalRow(left, total), ...statedTotalRow(project, left, total.budget)],
    remarks: [...differenceRemark(project, total.budget), ...costRemarks(project, period)],
  });
}

const isInKind = ({ heading }: HeadingSpending): boolean => heading.category === 'in-kind';

type Row = Spending & { readonly heading?: Rows['budgetLines'] };

const budgetColumns: readonly ColumnOf<Row>[] = [
  {
    heading: words.heading,
    share: 11,
    kind: 'text',
    cell: ({ heading }) =>
      heading && cell([...named(heading), ...notesOf(heading)], placeOf('budgetLines', heading, 'title')),
  },
  { heading: words.budget, share: 7, kind: 'figures', cell: budgetCell },
];

const spendingColumns: readonly ColumnOf<Row>[] = [
  { heading: words.inPeriod, share: 7, kind: 'figures', cell: ({ inPeriod }) => amountCell(inPeriod) },
  { heading: words.toDate, share: 7, kind: 'figures', cell: ({ toDate }) => amountCell(toDate) },
  { heading: words.left, share: 7, kind: 'figures', cell: ({ left }) => amountCell(left) },
  {
    heading: words.share,
    share: 4,
    kind: 'figures',
    cell: ({ share }) => cell(share === undefined ? [] : [value({ share })]),
  },
];

function budgetCell({ heading, budget }: Row): Cell<Draft> {
  if (heading === undefined) return amountCell(budget);
  const unsure = unsureAmountOf(heading);
  const piece = unsure === undefined ? undefined : gap(words.unsure, { amount: unsure });
  const at = placeOf('budgetLines', heading, 'stated');
  return piece === undefined ? { ...amountCell(budget), at } : cell([piece], at);
}

const amountCell = (amount: Money | undefined): Cell<Draft> =>
  cell([amount === undefined ? gap(words.unknown) : value(amount)]);

const totalRow = (columns: readonly ColumnOf<Row>[], total: Spending): TableRow<Draft> => ({
  kind: 'total',
  cells: columns.map((column) => column.cell(total) ?? { ...cell([say(words.total)]), isHeader: true }),
});

/** The stated total, where it is not what the headings add up to. */
function statedTotalRow(
  project: Project,
  columns: readonly ColumnOf<Row>[],
  sum: Money | undefined,
): readonly TableRow<Draft>[] {
  const row = projectRowOf(project);
  const stated = row?.statedTotal;
  if (row === undefined || stated === undefined || (sum && isSame(sum, stated))) return [];
  const name = { ...cell([say(words.statedTotal)]), isHeader: true };
  const rest = columns.slice(2).map(() => emptyCell);
  return [{ kind: 'total', cells: [name, cell([value(stated)], placeOfStatedTotal(row)), ...rest] }];
}

const isSame = (a: Money, b: Money): boolean => a.currency === b.currency && compareMoney(a, b) === 0;

function differenceRemark(project: Project, actual: Money | undefined): readonly Line<Draft>[] {
  const expected = projectRowOf(project)?.statedTotal;
  if (actual === undefined || expected?.currency !== actual.currency || isSame(actual, expected)) return [];
  return [[say(words.differs, { actual, expected, difference: subtractMoney(actual, expected) })]];
}

function costRemarks(project: Project, period: Period): readonly Line<Draft>[] {
  const { notConverted, onNoLine } = unbookedCosts(project, period.to);
  return [
    ...(notConverted === 0 ? [] : [[gap(words.notConverted, { count: notConverted })]]),
    ...(onNoLine === 0 ? [] : [[gap(words.onNoLine, { count: onNoLine })]]),
  ];
}
