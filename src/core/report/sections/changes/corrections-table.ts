import type { Day } from '../../../base/day.ts';
import { type Period, isInPeriod } from '../../../base/period.ts';
import type { Text } from '../../../base/text.ts';
import { type Place, placeOf } from '../../../checks/check.ts';
import { findRow } from '../../../indexes.ts';
import type { Project, Rows } from '../../../project.ts';
import type { Block, Line } from '../../document.ts';
import { type Draft, say, text, value } from '../../phrase.ts';
import { cell, linesCell } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';
import { indicatorValueWords, linesOfCells, linesOfValue } from '../words/indicator-values.ts';
import { placeWords, sayPlace } from '../words/places.ts';

type Correction = {
  readonly of: Line<Draft>;
  readonly difference: readonly Line<Draft>[];
  readonly on: Day;
  readonly reason: Text;
  readonly at: Place;
};

const words = {
  caption: 'Corrections of what was reported before',
  corrected: 'What is corrected',
  difference: 'Difference',
  booked: 'Booked on',
  reason: 'Reason',
  heads: '{count, plural, one {# participant} other {# participants}}',
} as const;

/** The words of the table of corrections. */
export const correctionsWords = { ...words, ...indicatorValueWords, ...placeWords } as const;

/** The corrections of earlier reports that are booked in a period. No block where there are none. */
export const correctionsTable = (project: Project, period: Period): readonly Block<Draft>[] =>
  tableOf({
    id: 'tbl-corrections',
    caption: [say(words.caption)],
    columns,
    groups: [{ rows: correctionsIn(project, period) }],
  });

const correctionsIn = (project: Project, period: Period): readonly Correction[] =>
  [
    ...project.adjustments.map((row) => ofValue(project, row)),
    ...project.expenditures.flatMap((row) => ofMoney(project, 'expenditures', row)),
    ...project.instalments.flatMap((row) => ofMoney(project, 'instalments', row)),
  ]
    .filter(({ on }) => isInPeriod(period, on))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

function ofValue(project: Project, row: Rows['adjustments']): Correction {
  const observation = findRow(project, 'observations', row.corrects);
  const indicator = findRow(project, 'indicators', observation?.indicator);
  const heads = (row.counts ?? []).reduce((sum, { count }) => sum + count, 0);
  const ofIndicator = indicator && [
    ...(row.value === undefined ? [] : linesOfValue(indicator, row.value)),
    ...linesOfCells(indicator, row.cells),
  ];
  return {
    of: sayPlace(project, { table: observation ? 'observations' : 'events', row: row.corrects }),
    difference: ofIndicator ?? [[say(words.heads, { count: heads })]],
    on: row.on,
    reason: row.reason,
    at: placeOf('adjustments', row, 'reason'),
  };
}

function ofMoney<Table extends 'expenditures' | 'instalments'>(
  project: Project,
  table: Table,
  row: Rows[Table],
): readonly Correction[] {
  const { adjusts, amount, on } = row;
  if (adjusts === undefined) return [];
  const of = sayPlace(project, { table, row: adjusts.row });
  const at: Place = { table, row: row.id, field: 'amount' };
  return [{ of, difference: [[value(amount)]], on, reason: adjusts.reason, at }];
}

const columns: readonly ColumnOf<Correction>[] = [
  { heading: words.corrected, share: 12, kind: 'text', cell: ({ of }) => cell(of) },
  {
    heading: words.difference,
    share: 6,
    kind: 'text',
    cell: ({ difference, at }) => linesCell(difference, at),
  },
  { heading: words.booked, share: 4, kind: 'text', cell: ({ on, at }) => cell([value(on)], at) },
  { heading: words.reason, share: 10, kind: 'text', cell: ({ reason, at }) => cell([text(reason)], at) },
];
