import { addDays } from '../../../base/day.ts';
import { canonicalJson } from '../../../base/hash.ts';
import type { Period } from '../../../base/period.ts';
import { inPrintedOrder } from '../../../base/printed-order.ts';
import { placeOf } from '../../../checks/check.ts';
import { valueToDate } from '../../../indicators/totals.ts';
import type { Value } from '../../../indicators/value.ts';
import type { Project, Rows } from '../../../project.ts';
import type { Block } from '../../document.ts';
import { type Draft, say } from '../../phrase.ts';
import { cell, linesCell, named } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';
import { indicatorValueWords, linesOfValue } from '../words/indicator-values.ts';

type Changed = { readonly indicator: Rows['indicators']; readonly before: Value; readonly now: Value };

const words = {
  caption: 'Values to date that have changed since the last report',
  indicator: 'Indicator',
  before: 'Before the period',
  now: 'At its end',
} as const;

/** The words of the table of changed values. */
export const changedValuesWords = { ...words, ...indicatorValueWords } as const;

/** The indicators that had a value before the period and have another at its end. No block where there are none. */
export const changedValuesTable = (project: Project, period: Period): readonly Block<Draft>[] =>
  tableOf({
    id: 'tbl-changed-values',
    caption: [say(words.caption)],
    columns,
    groups: [{ rows: inPrintedOrder(project.indicators).flatMap((row) => changedIn(project, row, period)) }],
  });

function changedIn(project: Project, indicator: Rows['indicators'], period: Period): readonly Changed[] {
  const before = valueToDate(project, indicator, addDays(period.from, -1)).value;
  const now = valueToDate(project, indicator, period.to).value;
  return before === null || canonicalJson(before) === canonicalJson(now) ? [] : [{ indicator, before, now }];
}

const columns: readonly ColumnOf<Changed>[] = [
  {
    heading: words.indicator,
    share: 16,
    kind: 'text',
    cell: ({ indicator }) => cell(named(indicator), placeOf('indicators', indicator, 'title')),
  },
  {
    heading: words.before,
    share: 5,
    kind: 'text',
    cell: ({ indicator, before }) => linesCell(linesOfValue(indicator, before)),
  },
  {
    heading: words.now,
    share: 5,
    kind: 'text',
    cell: ({ indicator, now }) => linesCell(linesOfValue(indicator, now)),
  },
];
