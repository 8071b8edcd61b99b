import type { Day } from '../../../base/day.ts';
import { findRow } from '../../../indexes.ts';
import type { Project, Rows } from '../../../project.ts';
import { isInForce } from '../../../workplan/hold-state.ts';
import { itemsOfHold } from '../../../workplan/schedule.ts';
import type { Line } from '../../document.ts';
import { type Draft, gap, say, value } from '../../phrase.ts';
import { named } from '../tables/cells.ts';
import { codesOf } from './held-items.ts';

type Hold = Rows['holds'];
type Item = Rows['workPlanItems'];

/** The words of what rests under a hold. */
export const restWords = {
  strand: 'Strand',
  items: '{count, plural, one {Item {codes}} other {Items {codes} ({count} items)}}',
  uncodedItems: '{count, plural, one {# item without number} other {# items without number}}',
  noItems: 'The record does not say what is on hold.',
} as const;

const words = restWords;

/** What rests under a hold as of a day: the strands by their titles, then the items by their numbers. */
export function whatRests(project: Project, hold: Hold, asOf: Day): readonly Line<Draft>[] {
  const strands = hold.of.map((id) => findRow(project, 'strands', id)).filter((row) => row !== undefined);
  const items = itemsOfHold(project, hold).filter((item) => isHeldBy(item, hold, asOf));
  const lines = [
    ...strands.map((strand) => [say(words.strand), value(' '), ...named(strand)]),
    ...itemLines(items),
  ];
  return lines.length === 0 ? [[gap(words.noItems)]] : lines;
}

/** What was completed before is not said to rest; where a hold has ended, what it covered. */
const isHeldBy = (item: Item, hold: Hold, asOf: Day): boolean =>
  item.state !== 'cancelled' && (item.state !== 'completed' || !isInForce(hold, asOf));

function itemLines(items: readonly Item[]): readonly Line<Draft>[] {
  const coded = items.filter(({ code }) => code !== undefined);
  const count = items.length - coded.length;
  return [
    ...(coded.length === 0 ? [] : [[say(words.items, { count: coded.length, codes: codesOf(coded) })]]),
    ...(count === 0 ? [] : [[say(words.uncodedItems, { count })]]),
  ];
}
