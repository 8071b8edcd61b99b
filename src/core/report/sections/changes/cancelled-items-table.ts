import type { Period } from '../../../base/period.ts';
import { placeOf } from '../../../checks/check.ts';
import { itemsInOrder } from '../../../workplan/schedule.ts';
import type { Project, Rows } from '../../../project.ts';
import type { Block, Cell, Line } from '../../document.ts';
import { type Draft, gap, say, text } from '../../phrase.ts';
import { planOfReport, plansOfPeriod } from '../items/plan-of-report.ts';
import { linesCell } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';
import { itemColumnWords, itemNumberColumn, itemTitleCell } from '../tables/item-columns.ts';

type Item = Rows['workPlanItems'];

/** The words of the table of cancelled items. */
export const cancelledItemsWords = {
  ...itemColumnWords,
  caption: 'Cancelled items of the work plan',
  reason: 'Reason',
  noReason: 'The reason is not recorded.',
} as const;

const words = cancelledItemsWords;

/** The cancelled items of the plans of a period and of the next one. No block where there are none. */
export function cancelledItemsTable(project: Project, period: Period): readonly Block<Draft>[] {
  const next = planOfReport(project, period);
  const plans = new Set([...plansOfPeriod(project, period), ...(next === undefined ? [] : [next.plan])]);
  const rows = [...plans].flatMap((plan) =>
    itemsInOrder(project, plan).filter((item) => item.state === 'cancelled'),
  );
  return tableOf({
    id: 'tbl-cancelled-items',
    caption: [say(words.caption)],
    columns,
    groups: [{ rows }],
  });
}

const columns: readonly ColumnOf<Item>[] = [
  itemNumberColumn,
  { heading: words.item, share: 16, kind: 'text', cell: (item) => itemTitleCell(item, []) },
  { heading: words.reason, share: 14, kind: 'text', cell: reasonCell },
];

/** An item has no field for it: people write the reason as a note. */
function reasonCell(item: Item): Cell<Draft> {
  const notes: readonly Line<Draft>[] = (item.notes ?? []).map((note) => [text(note.text)]);
  return linesCell(
    notes.length > 0 ? notes : [[gap(words.noReason)]],
    placeOf('workPlanItems', item, 'notes'),
  );
}
