import type { Day } from '../../../base/day.ts';
import type { Money } from '../../../base/money.ts';
import { sumOfKnown } from '../../../budget/totals.ts';
import { placeOf } from '../../../checks/check.ts';
import { findRow } from '../../../indexes.ts';
import type { Project, Rows } from '../../../project.ts';
import type { Block, Cell, TableRow } from '../../document.ts';
import { type Draft, say, text, value } from '../../phrase.ts';
import { cell, notesOf } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';

type Instalment = Rows['instalments'];

/** The words of the table of payments received. */
export const instalmentsTableWords = {
  caption: 'Payments received',
  date: 'Date',
  source: 'From|payer',
  kind: 'Payment',
  amount: 'Amount',
  received: 'As received',
  total: 'Total',
  'pre-financing': 'Pre-financing',
  balance: 'Balance|payment',
} as const;

const words = instalmentsTableWords;

/** The payments of the sources of funding until a day, in order. No block where there are none. */
export function instalmentsTable(project: Project, until: Day): readonly Block<Draft>[] {
  const rows = project.instalments
    .filter((row) => row.on <= until)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return tableOf({
    id: 'tbl-instalments',
    caption: [say(words.caption)],
    columns: columnsFor(project),
    groups: [{ rows }],
    totals: (columns) => totalsOf(columns, rows),
  });
}

const columnsFor = (project: Project): readonly ColumnOf<Instalment>[] => [
  {
    heading: words.date,
    share: 5,
    kind: 'text',
    cell: (row) => cell([value(row.on), ...notesOf(row)], placeOf('instalments', row, 'on')),
  },
  { heading: words.source, share: 12, kind: 'text', cell: (row) => sourceCell(project, row) },
  {
    heading: words.kind,
    share: 7,
    kind: 'text',
    cell: (row) => cell([say(words[row.kind])], placeOf('instalments', row, 'kind')),
  },
  {
    heading: words.amount,
    share: 8,
    kind: 'figures',
    cell: (row) => amountCell(row, 'amount'),
  },
  {
    heading: words.received,
    share: 8,
    kind: 'figures',
    cell: (row) => amountCell(row, 'received'),
  },
];

function sourceCell(project: Project, row: Instalment): Cell<Draft> | undefined {
  const source = findRow(project, 'fundingSources', row.source);
  const organisation = findRow(project, 'organisations', source?.organisation);
  return organisation === undefined
    ? undefined
    : cell([text(organisation.name)], placeOf('organisations', organisation, 'name'));
}

function amountCell(row: Instalment, field: 'amount' | 'received'): Cell<Draft> | undefined {
  const amount: Money | undefined = row[field];
  return amount === undefined ? undefined : cell([value(amount)], placeOf('instalments', row, field));
}

/** Only payments in one currency have a total. */
function totalsOf(
  columns: readonly ColumnOf<Instalment>[],
  rows: readonly Instalment[],
): readonly TableRow<Draft>[] {
  const sum = sumOfKnown(
    rows.map(({ amount }) => amount),
    rows[0]?.amount.currency ?? '',
  );
  const before = columns.findIndex(({ heading }) => heading === words.amount);
  if (sum === undefined || rows.length < 2) return [];
  const name = { ...cell([say(words.total)]), columns: before, isHeader: true };
  const after = columns.slice(before + 1).map(() => cell([]));
  return [{ kind: 'total', cells: [name, cell([value(sum)]), ...after] }];
}
