import { compileReport, reportFormats } from '../../api/reports.ts';
import type { Period } from '../../core/base/period.ts';
import { Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import { reportOn } from '../../core/report/build/report-on.ts';
import { reportedPeriodOf } from '../../core/report/open-report.ts';
import { templates } from '../../core/report/templates/index.ts';
import type { Template } from '../../core/report/templates/template.ts';
import type { DocumentFormatId } from '../../formats/document-formats.ts';
import type { LocaleTag } from '../../i18n/locales/index.ts';
import { translate } from '../../i18n/translate.ts';
import { renderReport } from '../../workspace/render-report.ts';
import type { Rendered } from '../../workspace/rendered.ts';
import { reportFileName } from '../../workspace/report-file-name.ts';
import { type Handler, handle } from '../handler.ts';

/** What answers the contracts about compiled reports. */
export const reportHandlers: readonly Handler[] = [
  handle(compileReport, async ({ sender, params, query, locale: usual }, { workspace, renderers }) => {
    const { project } = await workspace.projects.read(sender, params);
    const period = periodOf(query, project);
    const { format, locale = usual } = query;
    const order = { project, period, template: templateOf(query.template, project, period), locale };
    const { copies } = await renderReport({ ...order, formats: [format] }, renderers, () => undefined);
    const kind = reportOn(project, period)?.kind ?? 'interim';
    return { file: fileOf(copies[0]?.rendered, { kind, locale, format }) };
  }),
];

/** The period that was named, with both ends, else that of the open report. */
function periodOf({ from, to }: Partial<Period>, project: Project): Period {
  const open = reportedPeriodOf(project);
  const period = { from: from ?? open?.from, to: to ?? open?.to };
  if (period.from === undefined || period.to === undefined)
    throw new Problem('invalid-input', { where: 'query.from', why: 'missing, and no report is open' });
  if (period.to < period.from)
    throw new Problem('invalid-input', { where: 'query.to', why: 'before the start' });
  return { from: period.from, to: period.to };
}

function templateOf(wish: string | undefined, project: Project, period: Period): Template {
  const id = wish ?? reportOn(project, period)?.template;
  const found = templates.find((template) => template.id === id) ?? templates[0];
  if (found === undefined) throw new Error('there is no template');
  return found;
}

type Named = {
  readonly kind: Parameters<typeof reportFileName>[0]['kind'];
  readonly locale: LocaleTag;
  readonly format: DocumentFormatId;
};

function fileOf(rendered: Rendered | undefined, named: Named) {
  if (rendered?.ok !== true) {
    const why =
      rendered === undefined ? '' : translate(named.locale, rendered.why.message, rendered.why.params);
    throw new Problem('report-not-compiled', { why });
  }
  return { name: reportFileName(named), mediaType: reportFormats[named.format], bytes: rendered.bytes };
}
