import {
  type Currency,
  compareMoney,
  digitsOf,
  type Money,
  subtractMoney,
  toDecimal,
} from '../../../base/money.ts';
import type { Period } from '../../../base/period.ts';
import { placeOf } from '../../../checks/check.ts';
import { placeOfStatedTotal } from '../../../checks/places/printed-amounts.ts';
import { type Project, projectRowOf, type Rows } from '../../../project.ts';
import type { Block, Cell, Line, TableRow } from '../../document.ts';
import { type Draft, gap, say, value, type Words } from '../../phrase.ts';
import { cell, emptyCell, named, notesOf } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';
import {
  type HeadingSpending,
  type Spending,
  spendingByHeading,
  spendingOf,
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
  const tell = tellerOf(currency, amountsIn(project, [...headings, total]));
  const columns = [...budgetColumns(tell), ...(hasSpending ? spendingColumns(tell) : [])];
  return tableOf<Row>({
    id: 'tbl-budget',
    caption: [say(hasSpending ? words.caption : words.budgetOnly, { currency })],
    columns,
    groups: [{ rows: financed }, { bands: [cell([say(words.inKind)])], rows: inKind }],
    totals: (left) => [totalRow(left, total), ...statedTotalRow(project, left, total)],
    remarks: [...differenceRemark(project, total.budget), ...costRemarks(project, period)],
  });
}

const isInKind = ({ heading }: HeadingSpending): boolean => heading.category === 'in-kind';

type Row = Spending & { readonly heading?: Rows['budgetLines'] };

/** Says an amount. */
type Tell = (amount: Money) => Words;

/** Amounts in the currency of the caption do without it, and have one number of digits after the point: none where none has cents. */
function tellerOf(currency: Currency, amounts: readonly Money[]): Tell {
  const hasCents = amounts.some((amount) => amount.currency === currency && toDecimal(amount).includes('.'));
  const digits = hasCents ? digitsOf(currency) : 0;
  return (amount) => value(amount.currency === currency ? { amount, digits } : amount);
}

const amountsIn = (project: Project, rows: readonly Spending[]): readonly Money[] =>
  [
    projectRowOf(project)?.statedTotal,
    ...rows.flatMap(({ budget, inPeriod, toDate }) => [budget, inPeriod, toDate]),
  ].filter((amount) => amount !== undefined);

const budgetColumns = (tell: Tell): readonly ColumnOf<Row>[] => [
  {
    heading: words.heading,
    share: 11,
    kind: 'text',
    cell: ({ heading }) =>
      heading && cell([...named(heading), ...notesOf(heading)], placeOf('budgetLines', heading, 'title')),
  },
  { heading: words.budget, share: 7, kind: 'figures', cell: (row) => budgetCell(row, tell) },
];

const spendingColumns = (tell: Tell): readonly ColumnOf<Row>[] => [
  { heading: words.inPeriod, share: 7, kind: 'figures', cell: ({ inPeriod }) => amountCell(inPeriod, tell) },
  { heading: words.toDate, share: 7, kind: 'figures', cell: ({ toDate }) => amountCell(toDate, tell) },
  { heading: words.left, share: 7, kind: 'figures', cell: ({ left }) => amountCell(left, tell) },
  {
    heading: words.share,
    share: 4,
    kind: 'figures',
    cell: ({ share }) => cell(share === undefined ? [] : [value({ share })]),
  },
];

function budgetCell({ heading, budget }: Row, tell: Tell): Cell<Draft> {
  if (heading === undefined) return amountCell(budget, tell);
  const unsure = unsureAmountOf(heading);
  const piece = unsure === undefined ? undefined : gap(words.unsure, { amount: unsure });
  const at = placeOf('budgetLines', heading, 'stated');
  return piece === undefined ? { ...amountCell(budget, tell), at } : cell([piece], at);
}

const amountCell = (amount: Money | undefined, tell: Tell): Cell<Draft> =>
  cell([amount === undefined ? gap(words.unknown) : tell(amount)]);

const totalRow = (columns: readonly ColumnOf<Row>[], total: Spending): TableRow<Draft> => ({
  kind: 'total',
  cells: columns.map((column) => column.cell(total) ?? { ...cell([say(words.total)]), isHeader: true }),
});

/** The stated total, where it is not what the headings add up to, with what is left of it and the share that is spent. */
function statedTotalRow(
  project: Project,
  columns: readonly ColumnOf<Row>[],
  { budget, toDate }: Spending,
): readonly TableRow<Draft>[] {
  const row = projectRowOf(project);
  const stated = row?.statedTotal;
  if (row === undefined || stated === undefined || (budget && isSame(budget, stated))) return [];
  const name = { ...cell([say(words.statedTotal)]), isHeader: true };
  const told = spendingOf({ budget: stated, inPeriod: undefined, toDate });
  const own: readonly string[] =
    told.left === undefined ? [words.budget] : [words.budget, words.left, words.share];
  const [, printed = emptyCell, ...rest] = columns.map(
    (column) => (own.includes(column.heading) ? column.cell(told) : undefined) ?? emptyCell,
  );
  return [{ kind: 'total', cells: [name, { ...printed, at: placeOfStatedTotal(row) }, ...rest] }];
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
