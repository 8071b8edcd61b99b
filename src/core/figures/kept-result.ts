import type { Day } from '../base/day.ts';
import { checks } from '../checks/index.ts';
import { type CheckResult, sortFindings } from '../checks/run-checks.ts';
import type { Project } from '../project.ts';
import { keptFindings } from './kept-findings.ts';

/** What all checks find in a record as of a day; of a record that was looked at before, only those run anew to which a change can matter. */
export const keptResult = (project: Project, asOf: Day): CheckResult =>
  sortFindings(checks.flatMap(keptFindings(project, asOf)), project);
