import type { Day } from '../base/day.ts';
import type { Money } from '../base/money.ts';
import { amountOf, budgetCurrencyOf, headingsOf } from '../budget/totals.ts';
import { spentOn } from '../budget/spending.ts';
import { type Check, type Finding, severities } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { waivedBy } from '../checks/run-checks.ts';
import { Problem } from '../problem.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { dueDayOf } from '../report/due-day.ts';
import { openReportOf } from '../report/open-report.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import type { Figure } from './figure.ts';
import { indicatorFigure } from './indicator-figure.ts';
import { keptFindings } from './kept-findings.ts';

/**
 * The figures of a record as of a day. What cannot be computed since amounts are too large to be counted exactly is left out: a record may hold
 * such amounts, and they are seen when it is opened.
 */
export function figuresOf(project: Project, asOf: Day): readonly Figure[] {
  const isWaived = waivedBy(project);
  const isOpen = (finding: Finding): boolean => !isWaived(finding);
  const findingsOf = keptFindings(project, asOf);
  return [
    ...projectFigures(project, asOf),
    ...project.indicators.map((indicator) => indicatorFigure(project, indicator, asOf)),
    ...headingsOf(project).flatMap((heading) => budgetFigures(project, heading)),
    ...checks.flatMap((check) =>
      checkFigures(check, (ifCountable(() => findingsOf(check)) ?? []).filter(isOpen)),
    ),
  ];
}

function projectFigures(project: Project, asOf: Day): readonly Figure[] {
  const row = projectRowOf(project);
  if (row === undefined) return [];
  const { id, title, acronym, start, end, sample } = row;
  const report = openReportOf(project);
  const reportDue = report && dueDayOf(report, ruleProfileOf(row.ruleProfile));
  const body = {
    title,
    ...(acronym !== undefined && { acronym }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(reportDue !== undefined && { reportDue }),
    ...(sample !== undefined && { sample }),
    asOf,
  };
  return [{ kind: 'project', of: id, body }];
}

function budgetFigures(project: Project, heading: Rows['budgetLines']): readonly Figure[] {
  const planned = ifCountable(() => amountOf(project, heading));
  // A record without costs does not say that nothing was spent.
  const spent = project.expenditures.length === 0 ? undefined : ifCountable(() => spentOn(project, heading));
  const currency = budgetCurrencyOf(project) ?? planned?.currency;
  if (currency === undefined) return [];
  const minorOf = (amount: Money | undefined): number | undefined =>
    amount?.currency === currency ? amount.minor : undefined;
  const [plannedMinor, spentMinor] = [minorOf(planned), minorOf(spent)];
  const body = {
    ...(plannedMinor !== undefined && { planned: plannedMinor }),
    ...(spentMinor !== undefined && { spent: spentMinor }),
    currency,
  };
  return [{ kind: 'budget', of: heading.id, body }];
}

function checkFigures(check: Check, found: readonly Finding[]): readonly Figure[] {
  const severity = severities.find((one) => found.some((finding) => finding.severity === one));
  if (severity === undefined) return [];
  return [{ kind: 'check', of: check.id, body: { severity, count: found.length } }];
}

function ifCountable<Value>(compute: () => Value): Value | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem && error.code === 'amount-too-large') return undefined;
    throw error;
  }
}
