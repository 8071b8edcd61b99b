/** What of the work plan is shown, as the address says it. */

import { useSearchParams } from '../../router.tsx';
import type { Id } from '../../../core/base/id.ts';
import { findRow } from '../../../core/indexes.ts';
import { planOfReport } from '../../../core/report/sections/items/plan-of-report.ts';
import { reportedPeriodOf } from '../../../core/report/open-report.ts';
import type { Project, Rows } from '../../../core/project.ts';
import { plansInOrder } from '../../../core/workplan/schedule.ts';
import { useProject } from '../../project/project-context.tsx';
import type { PlanFilter } from './plan-bands.ts';
import type { Zoom } from './plan-months.ts';

/** What is chosen. `plan` is none where the record has none; `goTo` is the line that the address leads to. */
export type PlanView = {
  readonly plan: Rows['workPlans'] | undefined;
  readonly zoom: Zoom;
  readonly filter: PlanFilter;
  readonly comparison: string | undefined;
  readonly goTo: { readonly line: Id; readonly field: string | undefined } | undefined;
  readonly choose: (chosen: Readonly<Record<string, string | undefined>>) => void;
};

/** The view that the address describes. What is not said in it is chosen by the record. */
export function usePlanView(): PlanView {
  const { record } = useProject();
  const [params, setParams] = useSearchParams();
  const asked = (name: string): string | undefined => params.get(name) ?? undefined;
  const line = lineOf(record, asked('row') ?? '');
  return {
    plan: findRow(record, 'workPlans', asked('plan')) ?? planOfLine(record, line) ?? usualPlan(record),
    zoom: asked('columns') === 'quarter' ? 'quarter' : 'month',
    filter: {
      strand: findRow(record, 'strands', asked('strand'))?.id,
      isHeldOnly: asked('held') === 'only',
    },
    comparison: asked('with'),
    goTo: line === undefined ? undefined : { line, field: asked('field') },
    choose: (chosen) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries({ row: undefined, field: undefined, ...chosen }))
            if (value === undefined) next.delete(name);
            else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
  };
}

/** The line that shows a row: an item or strand itself, of a hold or an event the first that it names. */
function lineOf(record: Project, row: string): Id | undefined {
  const named = findRow(record, 'holds', row)?.of[0] ?? row;
  return findRow(record, 'workPlanItems', named)?.id ?? findRow(record, 'strands', named)?.id;
}

const planOfLine = (record: Project, line: Id | undefined): Rows['workPlans'] | undefined =>
  findRow(record, 'workPlans', findRow(record, 'workPlanItems', line)?.plan);

/** The plan that the open report prints, else the last one. */
function usualPlan(record: Project): Rows['workPlans'] | undefined {
  const period = reportedPeriodOf(record);
  const printed = period === undefined ? undefined : planOfReport(record, period)?.plan;
  return printed ?? plansInOrder(record).at(-1) ?? record.workPlans[0];
}
