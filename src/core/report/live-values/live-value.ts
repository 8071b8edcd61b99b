/** The shape of a live value: what `{1.1.1a current}` in a narrative stands for. */

import type { Day } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import type { Period } from '../../base/period.ts';
import { type Text, wordsOf } from '../../base/text.ts';
import type { Param } from '../../checks/check.ts';
import { findRow } from '../../indexes.ts';
import type { Project, Rows, TableName } from '../../project.ts';
import { type Words, text, value } from '../phrase.ts';

/** What a live value is computed from. */
export type LiveContext = { readonly project: Project; readonly period: Period; readonly asOf: Day };

type Named = {
  /** The word after the row's code: `current`. */
  readonly name: string;
  /** What it gives, for the reference and for who types it: an English sentence. */
  readonly summary: string;
};

/** A value of the rows of one table. `compute` gives `undefined` where the record has no such row, or does not hold the value (yet). */
export type LiveValue = Named & {
  readonly table: TableName;
  readonly compute: (id: Id, context: LiveContext) => Words | undefined;
};

/** A value of a row that is there. */
export type ValueOfRow<Table extends TableName> = Named & {
  readonly compute: (row: Rows[Table], context: LiveContext) => Words | undefined;
};

/** The values of the rows of a table. */
export const valuesOf = <Table extends TableName>(
  table: Table,
  values: readonly ValueOfRow<Table>[],
): readonly LiveValue[] =>
  values.map(({ name, summary, compute }) => ({
    table,
    name,
    summary,
    compute: (id, context) => {
      const row = findRow(context.project, table, id);
      return row === undefined ? undefined : compute(row, context);
    },
  }));

/** The words of the record; `undefined` where there are none in any language. */
export const textOf = (words: Text | undefined): Words | undefined =>
  words === undefined || wordsOf(words).length === 0 ? undefined : text(words);

/** A date, number, amount or word; `undefined` where there is none. */
export const known = (param: Param | undefined): Words | undefined =>
  param === undefined || param === '' ? undefined : value(param);
