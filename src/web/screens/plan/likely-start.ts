import { type Day, addDays } from '../../../core/base/day.ts';
import { type Month, monthOf } from '../../../core/base/month.ts';
import type { Project } from '../../../core/project.ts';
import { reportedPeriodOf } from '../../../core/report/open-report.ts';
import { durationOf } from '../../../core/workplan/schedule.ts';

/** The month in which the next plan begins: the one after the reported period, else the first of the project, else that of a day. */
export function likelyStart(record: Project, otherwise: Day): Month {
  const period = reportedPeriodOf(record);
  if (period !== undefined) return monthOf(addDays(period.to, 1));
  return monthOf(durationOf(record)?.start ?? otherwise);
}
