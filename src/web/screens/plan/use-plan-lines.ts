import { useMemo } from 'react';
import type { Rows } from '../../../core/project.ts';
import { columnsOf, itemsInOrder } from '../../../core/workplan/schedule.ts';
import { useFindings, useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { findingsOfRows } from './findings-of-rows.ts';
import { planBands } from './plan-bands.ts';
import { planColumns } from './plan-columns.ts';
import { type LineCache, planLines } from './plan-lines.ts';
import { spansOf } from './plan-months.ts';
import type { PlanGridState } from './use-plan-actions.ts';
import type { PlanView } from './use-plan-view.ts';

type Item = Rows['workPlanItems'];

type Shown = {
  readonly view: PlanView;
  readonly plan: Rows['workPlans'];
  readonly earlierOf: ReadonlyMap<Item, Item> | undefined;
  readonly closed: ReadonlySet<string>;
};

/** The columns and lines of the grid. Lines of which nothing changed stay the same values. */
export function usePlanLines({ view, plan, earlierOf, closed }: Shown): PlanGridState {
  const reader = useReader();
  const { record, asOf } = useProject();
  const { findings } = useFindings() ?? {};
  const { zoom, filter } = view;
  const months = columnsOf(plan);
  const hasUnplaced = itemsInOrder(record, plan).some(({ unplacedMarks = 0 }) => unplacedMarks > 0);
  const spans = useMemo(() => spansOf(months, zoom), [months, zoom]);
  const columns = useMemo(
    () => planColumns(reader, { spans, zoom, hasUnplaced }),
    [reader, spans, zoom, hasUnplaced],
  );
  const context = useMemo(() => {
    const cache: LineCache = new WeakMap();
    return { reader, columns, spans, asOf, cache };
  }, [reader, columns, spans, asOf]);
  const { strand, isHeldOnly } = filter;
  const bands = useMemo(
    () => planBands(record, plan, { filter: { strand, isHeldOnly }, spans }),
    [record, plan, strand, isHeldOnly, spans],
  );
  const found = useMemo(() => findingsOfRows(findings ?? []), [findings]);
  const lines = useMemo(
    () => planLines(context, { record, bands, closed, findings: found, earlierOf }),
    [context, record, bands, closed, found, earlierOf],
  );
  return { columns, lines, bands };
}
