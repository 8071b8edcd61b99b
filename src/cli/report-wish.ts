/** What `strand report` was asked for, from its options and, where they say nothing, from the record. */

import { parseDay } from '../core/base/day.ts';
import type { Period } from '../core/base/period.ts';
import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import { reportOn } from '../core/report/build/report-on.ts';
import { reportedPeriodOf } from '../core/report/open-report.ts';
import { templates } from '../core/report/templates/index.ts';
import type { Template } from '../core/report/templates/template.ts';
import { documentFormats, type DocumentFormatId } from '../formats/document-formats.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Context, Say } from './command.ts';
import { note } from './io.ts';
import { words } from './words.ts';

/** The formats of `--formats`, each once; all where nobody names any. */
export function formatsOf(wish: string | undefined, { say }: Context): readonly DocumentFormatId[] {
  if (wish === undefined) return documentFormats.map(({ id }) => id);
  const found = wish.split(',').map((word) => {
    const name = word.trim().toLowerCase();
    const format = documentFormats.find(({ id }) => id === name);
    return format?.id ?? refuse({ option: '--formats', allowed: documentFormats, actual: word.trim() }, say);
  });
  return [...new Set(found)];
}

/** The period of `--period`; where nobody names one that of the open report, and it is said which. */
export function periodOf(wish: string | undefined, project: Project, { io, say }: Context): Period {
  if (wish === undefined) {
    const open = reportedPeriodOf(project);
    if (open === undefined) throw new Problem('wrong-use', { why: sayNoPeriod(project, say) });
    note(io, say(words.openPeriod, { from: open.from, to: open.to }));
    return { from: open.from, to: open.to };
  }
  const period = parsePeriod(wish, say);
  if (reportOn(project, period) === undefined) note(io, say(words.noReportRow, period));
  return period;
}

/** The template of `--template`, else that of the record's report on the period, else the first. */
export function templateOf(
  wish: string | undefined,
  { project, period }: { readonly project: Project; readonly period: Period },
  { io, say }: Context,
): Template {
  const id = wish ?? reportOn(project, period)?.template;
  const [usual] = templates;
  const found = id === undefined ? usual : templates.find((template) => template.id === id);
  if (found !== undefined) return found;
  if (wish !== undefined || usual === undefined)
    return refuse({ option: '--template', allowed: templates, actual: id ?? '' }, say);
  note(io, say(words.unknownTemplate, { actual: id ?? '', template: usual.id }));
  return usual;
}

/** The period of a text `2021-04-01..2022-03-31`. Throws Problem `wrong-use` for any other. */
export function parsePeriod(wish: string, say: Say): Period {
  const ends = wish.split('..');
  const [from, to] = ends.map((end) => parseDay(end.trim()));
  if (from === undefined || to === undefined || ends.length !== 2) {
    // As a text, since a day alone would be said as dates are printed, and nobody typed it so.
    const actual = { en: wish };
    throw new Problem('wrong-use', { why: say(words.mustBePeriod, { option: '--period', actual }) });
  }
  if (to < from) throw new Problem('wrong-use', { why: say(words.endsFirst, { from, to }) });
  return { from, to };
}

function sayNoPeriod({ reports }: Project, say: Say): string {
  const periods = reports.map((report) => formatPeriod(report));
  return periods.length === 0 ? say(words.noReports) : say(words.noOpenReport, { periods });
}

type Refusal = {
  readonly option: string;
  readonly allowed: readonly { readonly id: string }[];
  readonly actual: string;
};

function refuse({ option, allowed, actual }: Refusal, say: Say): never {
  const ids = allowed.map(({ id }) => id).join(', ');
  throw new Problem('wrong-use', { why: say(words.mustBeOneOf, { option, allowed: ids, actual }) });
}
