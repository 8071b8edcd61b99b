import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import { reportedPeriodOf } from '../core/report/open-report.ts';
import { templates } from '../core/report/templates/index.ts';
import type { Context } from './command.ts';
import { reportPageOf } from './report-page.ts';
import { formatsOf } from './report-wish.ts';
import { words } from './words.ts';
import { writeReport } from './write-report.ts';

/** Compiles the open report of the sample and says where it is; where it cannot be written, why: the findings have their worth without it. */
export async function demoReport(project: Project, folder: string, context: Context): Promise<string> {
  const period = reportedPeriodOf(project);
  const [template] = templates;
  if (period === undefined || template === undefined) return '';
  const wish = { period, template, formats: formatsOf(undefined, context), folder };
  try {
    return reportPageOf(await writeReport(project, wish, context), context);
  } catch (error) {
    if (error instanceof Problem) return `${context.say(words.demoNoReport, error.params)}\n`;
    throw error;
  }
}
