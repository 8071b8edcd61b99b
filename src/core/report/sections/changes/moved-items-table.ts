import type { Day } from '../../../base/day.ts';
import type { Found } from '../../../checks/check.ts';
import { itemsKeepTheirPlannedMonth } from '../../../checks/items-keep-their-planned-month.ts';
import { findRow } from '../../../indexes.ts';
import type { Project, Rows } from '../../../project.ts';
import type { Block, Cell } from '../../document.ts';
import { type Draft, say, value } from '../../phrase.ts';
import { cell, notesOf } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';
import { itemColumnWords, itemNumberCell, itemTitleCell } from '../tables/item-columns.ts';

type Move = { readonly item: Rows['workPlanItems']; readonly found: Found };

/** The words of the table of moved items. */
export const movedItemsWords = {
  ...itemColumnWords,
  caption: 'Items planned later than in the approved plan',
  before: 'Before|month',
  now: 'Now|month',
} as const;

const words = movedItemsWords;

/** The open items that start later than in the last approved plan, as the check on them finds. No block where there are none. */
export const movedItemsTable = (project: Project, asOf: Day): readonly Block<Draft>[] =>
  tableOf({
    id: 'tbl-moved-items',
    caption: [say(words.caption)],
    columns,
    groups: [
      {
        rows: itemsKeepTheirPlannedMonth.find(project, asOf).flatMap((found): readonly Move[] => {
          const item = findRow(project, 'workPlanItems', found.at[0]?.row);
          return item === undefined ? [] : [{ item, found }];
        }),
      },
    ],
  });

const columns: readonly ColumnOf<Move>[] = [
  { heading: words.number, share: 2, kind: 'code', cell: ({ item }) => itemNumberCell(item) },
  { heading: words.item, share: 20, kind: 'text', cell: ({ item }) => itemTitleCell(item, notesOf(item)) },
  { heading: words.before, share: 4, kind: 'text', cell: ({ found }) => monthCell(found, 'expected') },
  { heading: words.now, share: 4, kind: 'text', cell: ({ found }) => monthCell(found, 'actual') },
];

/** The month now stands in the item, the month before in that of the approved plan. */
function monthCell({ at, params }: Found, name: 'expected' | 'actual'): Cell<Draft> | undefined {
  const month = params[name];
  return month === undefined ? undefined : cell([value(month)], at[name === 'actual' ? 0 : 1]);
}
