/** Tables with one row of cells for each row of the record: columns say what they show of it, and those that show nothing are left out. */

import type { Block, Cell, Column, Line, TableRow } from '../../document.ts';
import type { Draft } from '../../phrase.ts';
import { bandRow, bodyRow, emptyCell, headerCell } from './cells.ts';

/** A column: its heading, a message, and what it shows of a row; `undefined` where that is nothing. */
export type ColumnOf<Row> = Column & {
  readonly heading: string;
  readonly cell: (row: Row) => Cell<Draft> | undefined;
};

/** Rows under bands that name them, the outer one first; without `bands` they stand for themselves. */
export type Group<Row> = { readonly bands?: readonly Cell<Draft>[]; readonly rows: readonly Row[] };

/** What a table is made of. `totals` are written for the columns that are left, and stand last. */
export type TableSource<Row> = {
  readonly id: string;
  readonly caption: Line<Draft>;
  readonly columns: readonly ColumnOf<Row>[];
  readonly groups: readonly Group<Row>[];
  readonly totals?: (columns: readonly ColumnOf<Row>[]) => readonly TableRow<Draft>[];
  readonly remarks?: readonly Line<Draft>[];
};

/** The table; no block where it has no rows. */
export function tableOf<Row>(source: TableSource<Row>): readonly Block<Draft>[] {
  const rows = source.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return [];
  const columns = columnsInUse(source.columns, rows);
  return [
    {
      kind: 'table',
      id: source.id,
      caption: source.caption,
      columns: columns.map(({ share, kind }) => ({ share, kind })),
      header: [bodyRow(columns.map(({ heading }) => headerCell(heading)))],
      rows: [
        ...source.groups.flatMap((group) => rowsOfGroup(columns, group)),
        ...(source.totals?.(columns) ?? []),
      ],
      remarks: source.remarks ?? [],
    },
  ];
}

/** The columns that show something of at least one row. */
export const columnsInUse = <Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): readonly ColumnOf<Row>[] => columns.filter((column) => rows.some((row) => column.cell(row) !== undefined));

function rowsOfGroup<Row>(
  columns: readonly ColumnOf<Row>[],
  { bands = [], rows }: Group<Row>,
): readonly TableRow<Draft>[] {
  if (rows.length === 0) return [];
  const body = rows.map((row) => bodyRow(columns.map((column) => column.cell(row) ?? emptyCell)));
  return [...bands.map((band) => bandRow(columns.length, band)), ...body];
}
