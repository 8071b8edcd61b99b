import { type Day, addDays, addMonthsToDay } from '../base/day.ts';
import type { Rows } from '../project.ts';
import type { RuleProfile } from '../rule-profile.ts';

/** The day on which a report is due, counted from the end of its period; `undefined` for kinds that the contract gives no term. */
export function dueDayOf(report: Rows['reports'], { reporting }: RuleProfile): Day | undefined {
  if (report.kind === 'interim') return addDays(report.to, reporting.interimDueDays);
  return report.kind === 'final' ? addMonthsToDay(report.to, reporting.finalDueMonths) : undefined;
}
