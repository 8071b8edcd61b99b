/** Which report comes next. Pure functions of the record. */

import { type Day, addDays, addMonthsToDay, day } from '../../../core/base/day.ts';
import type { Period } from '../../../core/base/period.ts';
import { type Project, type Rows, projectRowOf } from '../../../core/project.ts';
import { ruleProfileOf } from '../../../core/rule-profile.ts';
import { reportsInOrder } from './report-choice.ts';
import { templateOf } from './template-of.ts';

/** A report as it is proposed: everything but its id. */
export type ProposedReport = Omit<Rows['reports'], 'id'>;

/** The report that comes next: from the day after the last one, as long as the contract says, at most to the end of the project. */
export function nextReport(project: Project, today: Day): ProposedReport {
  const row = projectRowOf(project);
  const last = reportsInOrder(project).at(-1);
  const first = row?.start ?? day(`${today.slice(0, 4)}-01-01`);
  const period = nextPeriod(
    { start: first, end: row?.end },
    { after: last?.to, months: ruleProfileOf(row?.ruleProfile).reporting.periodMonths },
  );
  const kind = period.to === row?.end ? 'final' : 'interim';
  return { kind, ...period, template: templateOf(last ?? {}).id, state: 'draft' };
}

/** The period after a day; all of the project where that day is its last. */
function nextPeriod(
  { start, end }: { readonly start: Day; readonly end: Day | undefined },
  { after, months }: { readonly after: Day | undefined; readonly months: number },
): Period {
  const from = after === undefined ? start : addDays(after, 1);
  if (end !== undefined && from > end) return { from: start, to: end };
  const to = addDays(addMonthsToDay(from, months), -1);
  return { from, to: end !== undefined && to > end ? end : to };
}
