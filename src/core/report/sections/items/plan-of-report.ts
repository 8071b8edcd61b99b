import { type Month, monthOf } from '../../../base/month.ts';
import type { Period } from '../../../base/period.ts';
import type { Project, Rows } from '../../../project.ts';
import { columnsOf, plansInOrder } from '../../../workplan/schedule.ts';

type Plan = Rows['workPlans'];

/** The plan that a report prints: of the time after its period (`next`), else of the period (`period`), else one without months. */
export type PlanOfReport = { readonly plan: Plan; readonly is: 'next' | 'period' | 'undated' };

/** The plan that a report on a period prints; `undefined` where the record has none. Of several, the one that begins first. */
export function planOfReport(project: Project, period: Period): PlanOfReport | undefined {
  const plans = plansInOrder(project);
  const end = monthOf(period.to);
  const next = plans.find((plan) => firstMonthOf(plan) > end);
  if (next !== undefined) return { plan: next, is: 'next' };
  const current = plansOfPeriod(project, period).at(-1);
  if (current !== undefined) return { plan: current, is: 'period' };
  const undated = project.workPlans.find((plan) => columnsOf(plan).length === 0);
  return undated === undefined ? undefined : { plan: undated, is: 'undated' };
}

/** The plans that have months in a period, in order of their first. */
export function plansOfPeriod(project: Project, period: Period): readonly Plan[] {
  const [start, end] = [monthOf(period.from), monthOf(period.to)];
  return plansInOrder(project).filter((plan) =>
    columnsOf(plan).some((month) => start <= month && month <= end),
  );
}

const firstMonthOf = (plan: Plan): Month | '' => columnsOf(plan)[0] ?? '';
