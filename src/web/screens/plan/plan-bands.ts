/** The items of a plan under the strands that they belong to, in printed order, as far as they are to be shown. */

import type { Id } from '../../../core/base/id.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { groupUnder } from '../../../core/report/sections/tables/group-under.ts';
import type { Project, Rows } from '../../../core/project.ts';
import { itemsInOrder } from '../../../core/workplan/schedule.ts';
import { stripOfItem } from './hold-strips.ts';
import type { Span } from './plan-months.ts';

type Item = Rows['workPlanItems'];

/** A strand with its items; without `strand` those that belong to none. */
export type PlanBand = { readonly strand?: Rows['strands']; readonly items: readonly Item[] };

/** Which part of a plan is shown. */
export type PlanFilter = { readonly strand: Id | undefined; readonly isHeldOnly: boolean };

/** The bands of a plan. A strand without items has one too, where nothing is left out, so that items can be put into it. */
export function planBands(
  project: Project,
  plan: Rows['workPlans'],
  { filter, spans }: { readonly filter: PlanFilter; readonly spans: readonly Span[] },
): readonly PlanBand[] {
  const { strand: wanted, isHeldOnly } = filter;
  const strands = inPrintedOrder(project.strands);
  const items = itemsInOrder(project, plan).filter(
    (item) =>
      (wanted === undefined || item.strand === wanted) &&
      (!isHeldOnly || stripOfItem(project, item, spans) !== undefined),
  );
  const bands = groupUnder(strands, items, (item) => item.strand).map(({ heading, rows }) =>
    heading === undefined ? { items: rows } : { strand: heading, items: rows },
  );
  if (isHeldOnly) return bands;
  const empty = strands.filter(
    (strand) =>
      (wanted === undefined || strand.id === wanted) && !bands.some((band) => band.strand?.id === strand.id),
  );
  return [...bands, ...empty.map((strand) => ({ strand, items: [] }))];
}
