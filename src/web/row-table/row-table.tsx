/** Rows as a table whose cells save themselves; on a telephone each row is a card. */

import { type ReactNode, useState } from 'react';
import { isLocked } from '../../core/commands/refuse-locked.ts';
import type { Rows, TableName } from '../../core/project.ts';
import { mayWrite } from '../project/may-write.ts';
import { useProject } from '../project/project-context.tsx';
import { rowElement } from '../project/use-go-to-row.ts';
import { nameWithKind } from '../record-words/row-name.ts';
import { useSearchParams } from '../router.tsx';
import { useReader } from '../say.tsx';
import { Button } from '../ui/button.tsx';
import { useFieldContext } from '../ui/use-field-context.ts';
import type { RowColumn } from './row-column.tsx';
import { type FoundInRows, NotesRow, useFoundInRows } from './row-notes.tsx';
import type { Removed } from './removed-note.tsx';
import { rowWords } from './words.ts';

type Shown<Table extends TableName> = {
  readonly table: Table;
  readonly columns: readonly RowColumn<Rows[Table]>[];
  readonly remove: (removed: Removed) => void;
  /** What else can be done with a row, or is to be said of it. */
  readonly actions?: ((row: Rows[Table]) => ReactNode) | undefined;
};

/** The table; `total` stands below its rows. Of many rows the first stand there, and all when they are asked for. */
export function RowTable<Table extends TableName>({
  rows,
  name,
  total,
  ...shown
}: Shown<Table> & {
  readonly rows: readonly Rows[Table][];
  readonly name: string;
  readonly total?: ReactNode;
}) {
  const { say } = useReader();
  const { first, showAll } = useFirst(rows);
  const found = useFoundInRows(shown.table, first);
  return (
    <>
      <div className="scroll row-scroll" tabIndex={0} role="group" aria-label={name}>
        <table className="table row-table" data-table={shown.table}>
          <thead>
            <tr>
              {shown.columns.map(({ field, head, isNumber }) => (
                <th
                  key={field}
                  scope="col"
                  data-column={field}
                  data-kind={isNumber === true ? 'number' : undefined}
                >
                  {head}
                </th>
              ))}
              <th scope="col" data-column="actions" className="no-print">
                <span className="visually-hidden">{say(rowWords.actions)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {first.map((row) => (
              <Row key={row.id} row={row} found={found} {...shown} />
            ))}
          </tbody>
          {total}
        </table>
      </div>
      {first.length < rows.length && (
        <p className="no-print">
          <Button onPress={showAll}>{say(rowWords.showAll, { count: rows.length })}</Button>
        </p>
      )}
    </>
  );
}

/** How many rows are drawn at first: each has a field in every column. */
const mostAtFirst = 100;

/** The rows that are drawn: the first of them, up to the one that the address names. */
function useFirst<Row extends { readonly id: string }>(rows: readonly Row[]) {
  const [search] = useSearchParams();
  const [isAll, setAll] = useState(false);
  const wanted = rows.findIndex(({ id }) => id === search.get('row'));
  const first = isAll ? rows : rows.slice(0, Math.max(mostAtFirst, wanted + 1));
  return { first, showAll: () => setAll(true) };
}

function Row<Table extends TableName>({
  table,
  row,
  columns,
  found,
  remove,
  actions,
}: Shown<Table> & { readonly row: Rows[Table]; readonly found: FoundInRows }) {
  const reader = useReader();
  const { record, can } = useProject();
  const context = useFieldContext();
  const name = nameWithKind(reader, record, { table, row });
  return (
    <>
      <tr id={rowElement(row.id)} tabIndex={-1}>
        {columns.map(({ field, isNumber, cell, show }) => (
          <td
            key={field}
            data-column={field}
            data-kind={isNumber === true ? 'number' : undefined}
            data-severity={found.worstIn(row.id, field)}
          >
            {cell(row)}
            <span className="on-paper" dir="auto">
              {show(row, context)}
            </span>
          </td>
        ))}
        <td className="no-print">
          {actions?.(row)}
          {mayWrite(can, table) && !isLocked(record, table, row) && (
            <Button
              kind="quiet"
              aria-label={reader.say(rowWords.remove, { name })}
              onPress={() => remove({ table, id: row.id, words: reader.say(rowWords.removed, { name }) })}
            >
              ×
            </Button>
          )}
        </td>
      </tr>
      <NotesRow table={table} row={row.id} columns={columns.length + 1} found={found} />
    </>
  );
}
