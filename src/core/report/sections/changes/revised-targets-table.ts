import { type Period, isInPeriod } from '../../../base/period.ts';
import { placeOf, readAt } from '../../../checks/check.ts';
import type { Target } from '../../../indicators/indicator.ts';
import { type Revision, revisionsOf } from '../../../indicators/target-revisions.ts';
import type { Project, Rows } from '../../../project.ts';
import type { Block, Cell } from '../../document.ts';
import { type Draft, gap, say, value } from '../../phrase.ts';
import { cell, linesCell, named, notesOf, textOr } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';
import { inPrintedOrder } from '../../../base/printed-order.ts';
import { indicatorValueWords, linesOfCells } from '../words/indicator-values.ts';
import { targetPhrase, targetWords } from '../words/targets.ts';

type Row = Revision & { readonly indicator: Rows['indicators'] };

const ownWords = {
  caption: 'Revised targets',
  indicator: 'Indicator',
  before: 'Target before',
  after: 'New target',
  decided: 'Decided on',
  reason: 'Reason',
  due: 'by {due}',
  noReason: 'The reason is not recorded.',
} as const;

/** The words of the table of revised targets. */
export const revisedTargetsWords = { ...indicatorValueWords, ...targetWords, ...ownWords } as const;

const words = ownWords;

/** The targets that were revised in a period, before and after, with the reason. No block where there are none. */
export const revisedTargetsTable = (project: Project, period: Period): readonly Block<Draft>[] =>
  tableOf({
    id: 'tbl-revised-targets',
    caption: [say(words.caption)],
    columns,
    groups: [{ rows: inPrintedOrder(project.indicators).flatMap((row) => revisionsIn(row, period)) }],
  });

const revisionsIn = (indicator: Rows['indicators'], period: Period): readonly Row[] =>
  revisionsOf(indicator, period.to)
    .filter(({ after }) => after.since !== undefined && isInPeriod(period, after.since))
    .map((revision) => ({ ...revision, indicator }));

const columns: readonly ColumnOf<Row>[] = [
  {
    heading: words.indicator,
    share: 10,
    kind: 'text',
    cell: ({ indicator }) =>
      cell([...named(indicator), ...notesOf(indicator)], placeOf('indicators', indicator, 'title')),
  },
  { heading: words.before, share: 8, kind: 'text', cell: (row) => targetCell(row, row.before) },
  { heading: words.after, share: 8, kind: 'text', cell: (row) => targetCell(row, row.after) },
  {
    heading: words.decided,
    share: 4,
    kind: 'text',
    cell: ({ after, ...row }) =>
      after.since === undefined ? undefined : cell([value(after.since)], placeOfTarget(row, after)),
  },
  {
    heading: words.reason,
    share: 9,
    kind: 'text',
    cell: ({ after, ...row }) => cell([textOr(after.reason, gap(words.noReason))], placeOfTarget(row, after)),
  },
];

const targetCell = (row: Row, target: Target): Cell<Draft> =>
  linesCell(
    [
      [targetPhrase(row.indicator, target)],
      ...(target.due === undefined ? [] : [[say(words.due, { due: target.due })]]),
      ...linesOfCells(row.indicator, target.cells),
    ],
    placeOfTarget(row, target),
  );

const placeOfTarget = ({ indicator }: Pick<Row, 'indicator'>, target: Target) =>
  placeOf('indicators', readAt(indicator, target), 'targets');
