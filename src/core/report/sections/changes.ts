import { type Period, isInPeriod } from '../../base/period.ts';
import { placeOf } from '../../checks/check.ts';
import type { Project, Rows } from '../../project.ts';
import type { Block } from '../document.ts';
import { type Draft, say, text, value } from '../phrase.ts';
import { cancelledItemsTable, cancelledItemsWords } from './changes/cancelled-items-table.ts';
import { movedItemsTable, movedItemsWords } from './changes/moved-items-table.ts';
import { revisedTargetsTable, revisedTargetsWords } from './changes/revised-targets-table.ts';
import { sinceLastReport, sinceLastReportWords } from './changes/since-last-report.ts';
import type { Section, SectionContext } from './section.ts';
import { cell, notesOf } from './tables/cells.ts';
import { type ColumnOf, tableOf } from './tables/columns.ts';
import { inPrintedOrder } from '../../base/printed-order.ts';
import { wordsOfAll } from './words/words-of-all.ts';

type Amendment = Rows['amendments'];

const words = {
  none: 'The record has no change of the contract, of targets or of the work plan in the period.',
  caption: 'Changes of the contract',
  number: 'No.',
  date: 'Date',
  kind: 'Kind',
  subject: 'Subject',
  end: 'New end of the project',
  addendum: 'Addendum',
  notification: 'Notification',
} as const;

/** What was changed in the period: the contract, targets, items of the work plan that were cancelled or moved, values, corrections of earlier reports, holds that began or ended, participations and spending. */
export const changes: Section = {
  id: 'changes',
  summary:
    'Changes of the period: of the contract, of targets with the reason, items cancelled or moved, values to date, corrections of earlier reports, holds that began or ended, participations, spending.',
  words: wordsOfAll(words, revisedTargetsWords, cancelledItemsWords, movedItemsWords, sinceLastReportWords),
  build,
};

function build({ project, period, asOf }: SectionContext): readonly Block<Draft>[] {
  const blocks = [
    ...amendmentsTable(project, period),
    ...revisedTargetsTable(project, period),
    ...cancelledItemsTable(project, period),
    ...movedItemsTable(project, asOf),
    ...sinceLastReport(project, period),
  ];
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', line: [say(words.none)] }];
}

const amendmentsTable = (project: Project, period: Period): readonly Block<Draft>[] =>
  tableOf({
    id: 'tbl-amendments',
    caption: [say(words.caption)],
    columns,
    groups: [{ rows: inPrintedOrder(project.amendments).filter((row) => isInPeriod(period, row.on)) }],
  });

const columns: readonly ColumnOf<Amendment>[] = [
  {
    heading: words.number,
    share: 3,
    kind: 'code',
    cell: (row) =>
      row.code === undefined ? undefined : cell([value(row.code)], placeOf('amendments', row, 'code')),
  },
  {
    heading: words.date,
    share: 5,
    kind: 'text',
    cell: (row) => cell([value(row.on)], placeOf('amendments', row, 'on')),
  },
  {
    heading: words.kind,
    share: 6,
    kind: 'text',
    cell: (row) => cell([say(words[row.kind])], placeOf('amendments', row, 'kind')),
  },
  {
    heading: words.subject,
    share: 16,
    kind: 'text',
    cell: (row) => cell([text(row.subject), ...notesOf(row)], placeOf('amendments', row, 'subject')),
  },
  {
    heading: words.end,
    share: 6,
    kind: 'text',
    cell: (row) =>
      row.end === undefined ? undefined : cell([value(row.end)], placeOf('amendments', row, 'end')),
  },
];
