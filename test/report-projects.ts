/** Records that every section and template must cope with, and what a report of each is built from. */

import { largeProject } from '../bench/large-project.ts';
import { day } from '../src/core/base/day.ts';
import type { Period } from '../src/core/base/period.ts';
import type { Finding } from '../src/core/checks/check.ts';
import { checks } from '../src/core/checks/index.ts';
import { runChecks } from '../src/core/checks/run-checks.ts';
import { type Project, emptyProject } from '../src/core/project.ts';
import type { Document } from '../src/core/report/document.ts';
import { reportedPeriodOf } from '../src/core/report/open-report.ts';
import type { Numbered } from '../src/core/report/phrase.ts';
import { localeTags } from '../src/i18n/locales/index.ts';
import type { WordedDocument } from '../src/i18n/run.ts';
import { wordDocument } from '../src/i18n/word-document.ts';
import { fixtureNames, loadFixture } from './fixtures.ts';

/** A record by its name, with the period that is reported and what the checks find in it. */
export type ReportProject = {
  readonly name: string;
  readonly project: Project;
  readonly period: Period;
  readonly findings: readonly Finding[];
};

/** The sample projects, one of many years, and an empty record; none of them can be changed by who reads it. */
export const reportProjects: readonly ReportProject[] = [
  ...fixtureNames.map((name) => toReportProject(name, loadFixture(name))),
  toReportProject(
    'a project of many years',
    largeProject({ items: 120, itemsPerPlan: 40, indicators: 30, periods: 36 }),
  ),
  toReportProject('an empty record', emptyProject),
];

/** The document in the words of each locale. */
export const inEveryLocale = (document: Document<Numbered>): readonly WordedDocument[] =>
  localeTags.map((tag) => wordDocument(document, tag));

function toReportProject(name: string, project: Project): ReportProject {
  const { from, to } = reportedPeriodOf(project) ?? { from: day('2021-04-01'), to: day('2022-03-31') };
  const { findings } = runChecks(checks, project, to);
  return { name, project: deepFreeze(project), period: { from, to }, findings };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
