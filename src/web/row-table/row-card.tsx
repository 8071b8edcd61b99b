import { type ReactNode, useId } from 'react';
import type { Rows, TableName } from '../../core/project.ts';
import { mayWrite } from '../project/may-write.ts';
import { useProject } from '../project/project-context.tsx';
import { NewRow } from './new-row.tsx';
import { PasteRows } from './paste-rows.tsx';
import type { Texts } from './read-rows.ts';
import { RemovedNote, useRemoval } from './removed-note.tsx';
import type { RowColumn } from './row-column.tsx';
import { RowTable } from './row-table.tsx';

type RowCardProps<Table extends TableName> = {
  readonly table: Table;
  readonly columns: readonly RowColumn<Rows[Table]>[];
  readonly rows: readonly Rows[Table][];
  readonly words: {
    readonly title: string;
    readonly add: string;
    readonly none: string;
    readonly remark?: string;
  };
  /** What stands in the fields of a new row. */
  readonly defaults?: Texts;
  /** The fields that stay as they are for the row after. */
  readonly keeps?: readonly string[];
  /** Which of the rows are shown. */
  readonly choice?: ReactNode;
  readonly total?: ReactNode;
  readonly actions?: (row: Rows[Table]) => ReactNode;
};

/** A table of the record with all that is done with it: rows are added one by one or pasted, changed where they stand, and removed with a way back. */
export function RowCard<Table extends TableName>(props: RowCardProps<Table>) {
  const { table, columns, words, defaults = {}, keeps = [], choice } = props;
  const { can } = useProject();
  const heading = useId();
  const isWriter = mayWrite(can, table);
  return (
    <section className="card stack" aria-labelledby={heading}>
      <div className="cluster row-card-head">
        <h2 id={heading}>{words.title}</h2>
        {choice}
        {isWriter && <PasteRows table={table} title={words.title} columns={columns} defaults={defaults} />}
      </div>
      {words.remark !== undefined && <p className="meta">{words.remark}</p>}
      {isWriter && (
        <NewRow table={table} columns={columns} add={words.add} defaults={defaults} keeps={keeps} />
      )}
      <RowsWithRemoval {...props} />
    </section>
  );
}

function RowsWithRemoval<Table extends TableName>({
  table,
  columns,
  rows,
  words,
  total,
  actions,
}: RowCardProps<Table>) {
  const removal = useRemoval();
  return (
    <div className="row-card-body">
      <RemovedNote removal={removal} />
      {rows.length === 0 ? (
        <p className="remark">{words.none}</p>
      ) : (
        <RowTable
          table={table}
          columns={columns}
          rows={rows}
          name={words.title}
          total={total}
          remove={removal.remove}
          actions={actions}
        />
      )}
    </div>
  );
}
