/** The columns of a table of rows: how a cell is edited where it stands, beside how it is read. */

import type { ReactNode } from 'react';
import type { Rows, TableName } from '../../core/project.ts';
import { AutoField } from '../ui/auto-field.tsx';
import { AutoSelect, type Option } from '../ui/auto-select.tsx';
import type { FieldKind } from '../ui/field-kinds.ts';
import {
  type ColumnWords,
  type NamedOption,
  type ReadableColumn,
  chosenColumn,
  typedColumn,
} from './readable-column.ts';

/** A column. */
export type RowColumn<Row> = ReadableColumn<Row> & { readonly cell: (row: Row) => ReactNode };

/** Makes the columns of a table. */
export function columnsOf<Table extends TableName>(table: Table) {
  type Row = Rows[Table];
  return {
    /** A field that one types. */
    field: <Field extends keyof Row & string>(
      field: Field,
      {
        kind,
        ...words
      }: ColumnWords & {
        readonly kind: FieldKind<NonNullable<Row[Field]>>;
      },
    ): RowColumn<Row> => ({
      ...typedColumn<Row, Field>(field, kind, words),
      cell: (row) => (
        <AutoField table={table} row={row} field={field} kind={kind} label={words.head} isBare isAlone />
      ),
    }),
    /** A field that one chooses; `empty` are the words of no choice, and of one that is not offered. */
    choice: (
      field: keyof Row & string,
      {
        options,
        empty,
        ...words
      }: ColumnWords & { readonly options: readonly NamedOption[]; readonly empty: string },
    ): RowColumn<Row> => ({
      ...chosenColumn<Row>(field, options, words),
      cell: (row) => (
        <AutoSelect
          table={table}
          row={row}
          field={field}
          options={withPresent(options, row[field], empty)}
          label={words.head}
          {...(words.isNeeded !== true && { empty })}
          isBare
          isAlone
        />
      ),
    }),
  };
}

/** A value that is none of the options stands there all the same, and is not taken for the first of them. */
function withPresent(options: readonly Option[], value: unknown, words: string): readonly Option[] {
  const isOther = typeof value === 'string' && !options.some((option) => option.value === value);
  return isOther ? [...options, { value, words }] : options;
}
