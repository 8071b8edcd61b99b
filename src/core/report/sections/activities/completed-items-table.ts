import { placeOf } from '../../../checks/check.ts';
import type { Project, Rows } from '../../../project.ts';
import { doneOn } from '../../../workplan/schedule.ts';
import type { Block, Cell } from '../../document.ts';
import { type Draft, gap, say } from '../../phrase.ts';
import { cell, linesCell, notesOf } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';
import { itemColumnWords, itemNumberColumn, itemTitleCell } from '../tables/item-columns.ts';
import { strandGroups, strandGroupWords } from '../tables/strand-groups.ts';
import { sayDays, spanWords } from '../words/spans.ts';

type Item = Rows['workPlanItems'];

/** The words of the table of completed items. */
export const completedItemsWords = {
  ...itemColumnWords,
  ...spanWords,
  ...strandGroupWords,
  caption: 'Work-plan items completed without an event on record',
  completedOn: 'Completed on',
  dayUnknown: 'the day is not recorded',
} as const;

const words = completedItemsWords;

/** Completed items that no event tells of, with the days on which they were done. No block where there are none. */
export const completedItemsTable = (project: Project, items: readonly Item[]): readonly Block<Draft>[] =>
  tableOf({
    id: 'tbl-completed-items',
    caption: [say(words.caption)],
    columns: columnsFor(project),
    groups: strandGroups(project, items, (item) => item.strand),
  });

const columnsFor = (project: Project): readonly ColumnOf<Item>[] => [
  itemNumberColumn,
  { heading: words.item, share: 18, kind: 'text', cell: (item) => itemTitleCell(item, notesOf(item)) },
  { heading: words.completedOn, share: 8, kind: 'text', cell: (item) => doneCell(project, item) },
];

function doneCell(project: Project, item: Item): Cell<Draft> {
  const at = placeOf('workPlanItems', item, 'dates');
  const done = (item.dates ?? []).filter((date) => date.is === 'done');
  if (done.length > 0)
    return linesCell(
      done.map(({ from, to }) => [sayDays(from, to)]),
      at,
    );
  const day = doneOn(project, item);
  return cell([day === undefined ? gap(words.dayUnknown) : sayDays(day, day)], at);
}
