import type { Day } from '../../../base/day.ts';
import { placeOf } from '../../../checks/check.ts';
import type { Project, Rows } from '../../../project.ts';
import type { Block, Cell, Line } from '../../document.ts';
import { type Draft, gap, say, text, value } from '../../phrase.ts';
import { holdOfOpenItem } from '../items/held-items.ts';
import { cell, hasWords, linesCell } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';
import { itemColumnWords, itemNumberColumn, itemTitleCell } from '../tables/item-columns.ts';
import { strandGroups, strandGroupWords } from '../tables/strand-groups.ts';
import { itemStateWords } from '../words/item-states.ts';
import { sayDays, spanWords } from '../words/spans.ts';

type Item = Rows['workPlanItems'];

/** The words of the table of what has not taken place. */
export const missedItemsWords = {
  ...itemColumnWords,
  ...itemStateWords,
  ...spanWords,
  ...strandGroupWords,
  caption: 'Activities that have not taken place',
  plannedFor: 'Planned for',
  state: 'State',
  reason: 'Reason',
  noReason: 'The reason is not recorded.',
  heldSince: 'On hold since {since}',
} as const;

const words = missedItemsWords;

/** Items that should have been delivered and were not, with their state as of a day and the reason. No block where there are none. */
export const missedItemsTable = (
  project: Project,
  items: readonly Item[],
  asOf: Day,
): readonly Block<Draft>[] =>
  tableOf({
    id: 'tbl-missed-items',
    caption: [say(words.caption)],
    columns: columnsFor(project, asOf),
    groups: strandGroups(project, items, (item) => item.strand),
  });

const columnsFor = (project: Project, asOf: Day): readonly ColumnOf<Item>[] => [
  itemNumberColumn,
  { heading: words.item, share: 12, kind: 'text', cell: (item) => itemTitleCell(item, []) },
  { heading: words.plannedFor, share: 6, kind: 'text', cell: plannedCell },
  {
    heading: words.state,
    share: 5,
    kind: 'text',
    cell: (item) => stateCell(item, holdOfOpenItem(project, item, asOf)),
  },
  {
    heading: words.reason,
    share: 11,
    kind: 'text',
    cell: (item) => reasonCell(item, holdOfOpenItem(project, item, asOf)),
  },
];

/** By exact dates where there are any, else by months. */
function plannedCell(item: Item): Cell<Draft> | undefined {
  const planned = (item.dates ?? []).filter((date) => date.is === 'planned');
  if (planned.length > 0)
    return linesCell(
      planned.map(({ from, to }) => [sayDays(from, to)]),
      placeOf('workPlanItems', item, 'dates'),
    );
  return item.months.length === 0
    ? undefined
    : cell([value(item.months)], placeOf('workPlanItems', item, 'months'));
}

function stateCell(item: Item, hold: Rows['holds'] | undefined): Cell<Draft> {
  if (hold === undefined) return cell([say(words[item.state])], placeOf('workPlanItems', item, 'state'));
  const { since } = hold;
  const piece = since === undefined ? say(words.held) : say(words.heldSince, { since });
  return cell([piece], placeOf('holds', hold, 'since'));
}

/** The reason of the hold, else the item's own notes. */
function reasonCell(item: Item, hold: Rows['holds'] | undefined): Cell<Draft> {
  if (hold !== undefined && hasWords(hold.reason))
    return cell([text(hold.reason)], placeOf('holds', hold, 'reason'));
  const notes: readonly Line<Draft>[] = (item.notes ?? []).map((note) => [text(note.text)]);
  return linesCell(
    notes.length > 0 ? notes : [[gap(words.noReason)]],
    placeOf('workPlanItems', item, 'notes'),
  );
}
