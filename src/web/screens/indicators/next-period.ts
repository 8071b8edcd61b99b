import { addDays } from '../../../core/base/day.ts';
import { addMonths, lastDayOf, monthOf, monthsBetween } from '../../../core/base/month.ts';
import type { Period } from '../../../core/base/period.ts';
import { observationsOf } from '../../../core/indexes.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import type { Project } from '../../../core/project.ts';
import { openReportOf } from '../../../core/report/open-report.ts';

/** The period for which a value is likely to be recorded next: as long as the last one and right behind it, else that of the open report. */
export function nextPeriodOf(project: Project, indicator: Indicator): Period | undefined {
  const last = observationsOf(project, indicator.id).reduce<Period | undefined>(
    (latest, row) => (latest === undefined || row.to > latest.to ? row : latest),
    undefined,
  );
  if (last !== undefined) return periodAfter(last);
  const report = openReportOf(project);
  return report && { from: report.from, to: report.to };
}

/** Periods begin and end with months, so that the next one is as many months long. */
function periodAfter({ from, to }: Period): Period {
  const next = addDays(to, 1);
  return { from: next, to: lastDayOf(addMonths(monthOf(next), monthsBetween(monthOf(from), monthOf(to)))) };
}
