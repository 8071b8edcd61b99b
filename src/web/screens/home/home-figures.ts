/** What the overview counts: time, money, targets, what rests, what comes next. Pure functions of the record and a day. */

import { type Day, addDays, daysBetween } from '../../../core/base/day.ts';
import { type Money } from '../../../core/base/money.ts';
import { listMonths, monthOf } from '../../../core/base/month.ts';
import { eligibleTotalOf, headingsOf, sumOfKnown } from '../../../core/budget/totals.ts';
import { spentOn } from '../../../core/budget/spending.ts';
import { type Light, lights } from '../../../core/figures/figure.ts';
import { indicatorFigure } from '../../../core/figures/indicator-figure.ts';
import { type Project, type Rows, projectRowOf } from '../../../core/project.ts';
import { dueDayOf } from '../../../core/report/due-day.ts';
import { openReportOf } from '../../../core/report/open-report.ts';
import { ruleProfileOf } from '../../../core/rule-profile.ts';
import { durationOf, isOpen, spanOf } from '../../../core/workplan/schedule.ts';

/** How far the time of a project has gone, in months begun; `share` is 0…1. */
export type Time = { readonly at: number; readonly months: number; readonly share: number };

/** How far its time has gone by a day; `undefined` where nobody knows when it begins or ends. */
export function timeOf(project: Project, on: Day): Time | undefined {
  const span = durationOf(project);
  if (span === undefined) return undefined;
  const months = listMonths(monthOf(span.start), monthOf(span.end)).length;
  const days = daysBetween(span.start, span.end) + 1;
  const gone = Math.min(days, Math.max(0, daysBetween(span.start, on) + 1));
  return { at: Math.ceil((gone / days) * months), months, share: gone / days };
}

/** What is planned and what is spent, where both are known. */
export function moneyOf(project: Project): {
  readonly planned: Money | undefined;
  readonly spent: Money | undefined;
} {
  const planned = eligibleTotalOf(project) ?? projectRowOf(project)?.statedTotal;
  const spent =
    planned &&
    sumOfKnown(
      headingsOf(project).map((heading) => spentOn(project, heading)),
      planned.currency,
    );
  return { planned, spent: project.expenditures.length === 0 ? undefined : spent };
}

/** How many indicators stand how. */
export function lightsOf(project: Project, asOf: Day): readonly (readonly [Light, number])[] {
  const all = project.indicators.map((indicator) => {
    const figure = indicatorFigure(project, indicator, asOf);
    return figure.kind === 'indicator' ? figure.body.light : undefined;
  });
  return lights.flatMap((light) => {
    const count = all.filter((one) => one === light).length;
    return count === 0 ? [] : [[light, count] as const];
  });
}

/** The holds that last on a day. */
export const holdsOn = (project: Project, on: Day): readonly Rows['holds'][] =>
  project.holds.filter((hold) => (hold.since ?? '') <= on && (hold.until === undefined || hold.until >= on));

/** Something with a day. */
export type Coming = { readonly item: Rows['workPlanItems']; readonly from: Day };

/** The open items of the work plan that lie in the days from one on, the earliest first. */
export function comingItems(project: Project, from: Day, days: number): readonly Coming[] {
  const until = addDays(from, days);
  return project.workPlanItems
    .filter((item) => isOpen(project, item, from))
    .flatMap((item) => {
      const span = spanOf(project, item);
      const isNear = span?.isExact === true && span.from <= until && span.to >= from;
      return isNear ? [{ item, from: span.from < from ? from : span.from }] : [];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The open report with the day on which it is due. */
export function nextReportOf(
  project: Project,
): { readonly report: Rows['reports']; readonly due: Day | undefined } | undefined {
  const report = openReportOf(project);
  return report && { report, due: dueDayOf(report, ruleProfileOf(projectRowOf(project)?.ruleProfile)) };
}
