import { compileReport, reportFormats } from '../../api/reports.ts';
import { Problem } from '../../core/problem.ts';
import { reportOn } from '../../core/report/build/report-on.ts';
import type { DocumentFormatId } from '../../formats/document-formats.ts';
import type { LocaleTag } from '../../i18n/locales/index.ts';
import { translate } from '../../i18n/translate.ts';
import { renderReport } from '../../workspace/render-report.ts';
import type { Rendered } from '../../workspace/rendered.ts';
import { reportFileName } from '../../workspace/report-file-name.ts';
import { type Handler, handle } from '../handler.ts';
import { annexOf, periodOf, templateOf } from '../ordered-report.ts';

/** What answers the contracts about compiled reports. */
export const reportHandlers: readonly Handler[] = [
  handle(compileReport, async ({ sender, params, query, locale: usual }, { workspace, renderers }) => {
    const { project } = await workspace.projects.read(sender, params);
    const period = periodOf(query, project);
    const { format, locale = usual } = query;
    const template = templateOf(query.template, project, period);
    const annex = annexOf(query.annex, project, period);
    const order = { project, period, template, locale, ...annex };
    const { copies } = await renderReport({ ...order, formats: [format] }, renderers, () => undefined);
    const kind = reportOn(project, period)?.kind ?? 'interim';
    return { file: fileOf(copies[0]?.rendered, { kind, locale, format }) };
  }),
];

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
