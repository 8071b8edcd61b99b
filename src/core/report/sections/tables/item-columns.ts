import { placeOf } from '../../../checks/check.ts';
import type { Rows } from '../../../project.ts';
import type { Cell } from '../../document.ts';
import { type Draft, text, value } from '../../phrase.ts';
import { cell } from './cells.ts';
import type { ColumnOf } from './columns.ts';

type Item = Rows['workPlanItems'];

/** The headings of the columns that every list of work-plan items begins with. */
export const itemColumnWords = { number: 'No.', item: 'Activity' } as const;

/** The number of an item. */
export const itemNumberColumn: ColumnOf<Item> = {
  heading: itemColumnWords.number,
  share: 2,
  kind: 'code',
  cell: (item) => (item.code === undefined ? undefined : itemNumberCell(item)),
};

/** The number of an item as a cell. */
export const itemNumberCell = (item: Item): Cell<Draft> =>
  cell(item.code === undefined ? [] : [value(item.code)], placeOf('workPlanItems', item, 'code'));

/** The title of an item, with footnotes, as a cell. */
export const itemTitleCell = (item: Item, notes: readonly Draft[]): Cell<Draft> =>
  cell([text(item.title), ...notes], placeOf('workPlanItems', item, 'title'));
