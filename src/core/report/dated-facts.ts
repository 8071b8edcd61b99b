/**
 * What of a row belongs to a day or to one report, so that it must stay once that period is locked. What may come later without changing what was
 * reported - evidence, notes, where it was read - is left out, and rows of tables that stand here not at all belong to no period.
 */

import type { Day } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import type { Rows, TableName } from '../project.ts';

/** Something that a row says of a day (or in a report): the rest is compared as it is. */
export type DatedFact = { readonly on?: Day; readonly report?: Id; readonly says: unknown };

type FactsOf = { readonly [Table in TableName]?: (row: Rows[Table]) => readonly DatedFact[] };

const factsByTable: FactsOf = {
  observations: (row) => [{ on: row.to, says: valuesOf(row) }],
  adjustments: (row) => [{ on: row.on, says: valuesOf(row) }],
  // One that crosses the end of a period belongs to the period in which it ends.
  events: (row) => [{ on: row.to, says: valuesOf(row) }],
  meetings: (row) => [{ on: row.on, says: valuesOf(row) }],
  expenditures: (row) => [{ on: row.on, says: valuesOf(row) }],
  instalments: (row) => [{ on: row.on, says: valuesOf(row) }],
  amendments: (row) => [{ on: row.on, says: valuesOf(row) }],
  indicators: ({ targets }) =>
    (targets ?? []).flatMap(({ since, ...target }) =>
      since === undefined ? [] : [{ on: since, says: target }],
    ),
  workPlanItems: ({ dates }) =>
    (dates ?? []).flatMap(({ is, from, to }) => (is === 'done' ? [{ on: to, says: from }] : [])),
  holds: ({ of, since, until }) => [
    ...(since === undefined ? [] : [{ on: since, says: [of, since] }]),
    ...(until === undefined ? [] : [{ on: until, says: [of, until] }]),
  ],
  narratives: ({ report, ...row }) => (report === undefined ? [] : [{ report, says: valuesOf(row) }]),
};

/** What the row says of days and reports. */
export function datedFactsOf<Table extends TableName>(
  table: Table,
  row: Rows[Table] | undefined,
): readonly DatedFact[] {
  const factsOf: FactsOf[Table] = factsByTable[table];
  return row === undefined ? [] : (factsOf?.(row) ?? []);
}

const comesLater: ReadonlySet<string> = new Set(['notes', 'readFrom', 'evidence', 'sources', 'position']);

const valuesOf = (row: object): unknown =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !comesLater.has(field)));
