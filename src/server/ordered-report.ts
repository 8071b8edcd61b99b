/** What is meant by a wish for a report that leaves things open. */

import type { reportAnnexes } from '../api/reports.ts';
import type { Period } from '../core/base/period.ts';
import type { Finding } from '../core/checks/check.ts';
import { checks } from '../core/checks/index.ts';
import { runChecks } from '../core/checks/run-checks.ts';
import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import { reportOn } from '../core/report/build/report-on.ts';
import { reportedPeriodOf } from '../core/report/open-report.ts';
import { templates } from '../core/report/templates/index.ts';
import type { Template } from '../core/report/templates/template.ts';
import type { ReportOrder } from '../workspace/render-report.ts';

/** What the checks find in a project as of the end of a period. */
export const findingsAt = (project: Project, { to }: Period): readonly Finding[] =>
  runChecks(checks, project, to).findings;

/** What stands behind a report by the annex that was named; nothing where none was. */
export const annexOf = (
  annex: (typeof reportAnnexes)[number] | undefined,
  project: Project,
  period: Period,
): Pick<ReportOrder, 'findings' | 'evidence'> => {
  if (annex === undefined) return {};
  return annex === 'evidence' ? { evidence: true } : { findings: findingsAt(project, period) };
};

/** The period that was named, with both ends, else that of the open report. Throws a Problem where there is neither. */
export function periodOf({ from, to }: Partial<Period>, project: Project): Period {
  const open = reportedPeriodOf(project);
  const period = { from: from ?? open?.from, to: to ?? open?.to };
  if (period.from === undefined || period.to === undefined)
    throw new Problem('invalid-input', { where: 'query.from', why: 'missing, and no report is open' });
  if (period.to < period.from)
    throw new Problem('invalid-input', { where: 'query.to', why: 'before the start' });
  return { from: period.from, to: period.to };
}

/** The template that was named, else that of the report on the period, else the first. */
export function templateOf(wish: string | undefined, project: Project, period: Period): Template {
  const id = wish ?? reportOn(project, period)?.template;
  const found = templates.find((template) => template.id === id) ?? templates[0];
  if (found === undefined) throw new Error('there is no template');
  return found;
}
