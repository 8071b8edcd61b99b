import type { Finding } from '../core/checks/check.ts';
import type { Period } from '../core/base/period.ts';
import type { Project } from '../core/project.ts';
import { buildDocument } from '../core/report/build/build-document.ts';
import type { PublicVersion } from '../core/report/public-version.ts';
import type { Anchor } from '../core/report/snapshot.ts';
import type { Template } from '../core/report/templates/template.ts';
import type { DocumentFormatId } from '../formats/document-formats.ts';
import type { LocaleTag } from '../i18n/locales/index.ts';
import type { WordedDocument } from '../i18n/run.ts';
import { anchorDocument } from '../i18n/anchor-document.ts';
import { wordDocument } from '../i18n/word-document.ts';
import type { RenderOptions } from './render-job.ts';
import type { Rendered, RenderFailure } from './rendered.ts';
import type { Renderers } from './renderers.ts';

/** A report as it is wanted. `findings` are printed as an annex where they are given, `evidence` asks for one on the values; `pagesFrom` is for the Word document. */
export type ReportOrder = {
  readonly project: Project;
  readonly period: Period;
  readonly template: Template;
  readonly locale: LocaleTag;
  readonly formats: readonly DocumentFormatId[];
  readonly findings?: readonly Finding[];
  readonly publicVersion?: PublicVersion;
  readonly evidence?: true;
  readonly pagesFrom?: 'estimate';
  /** Where the journal stands before the report is submitted. */
  readonly anchor?: Anchor;
};

/** The report in one format, or why it could not be written. */
export type ReportCopy = { readonly format: DocumentFormatId; readonly rendered: Rendered };

/**
 * A compiled report: the document, and its copies in the order in which they were wanted. `lacksPages` says why the Word document's tables of
 * contents have no page numbers.
 */
export type RenderedReport = {
  readonly document: WordedDocument;
  readonly copies: readonly ReportCopy[];
  readonly lacksPages?: RenderFailure;
};

/** Is told which formats are being written, whenever that changes. */
export type OnProgress = (formats: readonly DocumentFormatId[]) => void;

/**
 * Compiles a report and writes it in each wanted format. The PDF comes first, since its pages fill the tables of contents of the Word document;
 * a format that fails takes no other with it.
 */
export async function renderReport(
  order: ReportOrder,
  renderers: Renderers,
  onProgress: OnProgress,
): Promise<RenderedReport> {
  const document = wordDocument(buildDocument(order), order.locale);
  const copied = order.anchor === undefined ? document : anchorDocument(document, order.anchor);
  const running: DocumentFormatId[] = [];
  const render = async (format: DocumentFormatId, options: RenderOptions = {}): Promise<Rendered> => {
    running.push(format);
    onProgress([...running]);
    const rendered = await renderers.render(format, copied, options);
    running.splice(running.indexOf(format), 1);
    onProgress([...running]);
    return rendered;
  };
  const [paged, html] = await Promise.all([
    renderPaged(order, render),
    order.formats.includes('html') ? render('html') : undefined,
  ]);
  const { lacksPages, ...pages } = paged;
  const all = { ...pages, html };
  return { document, copies: copiesOf(order, all), ...(lacksPages === undefined ? {} : { lacksPages }) };
}

type Render = (format: DocumentFormatId, options?: RenderOptions) => Promise<Rendered>;
type Paged = {
  readonly pdf?: Rendered | undefined;
  readonly docx?: Rendered;
  readonly lacksPages?: RenderFailure;
};

async function renderPaged({ formats, pagesFrom }: ReportOrder, render: Render): Promise<Paged> {
  const wantsDocx = formats.includes('docx');
  if (wantsDocx && pagesFrom === 'estimate') {
    const [pdf, docx] = await Promise.all([
      formats.includes('pdf') ? render('pdf') : undefined,
      render('docx', { pagesFrom }),
    ]);
    return { pdf, docx };
  }
  if (!wantsDocx && !formats.includes('pdf')) return {};
  const pdf = await render('pdf');
  if (!wantsDocx) return { pdf };
  const docx = await render('docx', pdf.ok && pdf.pages !== undefined ? { pages: pdf.pages } : {});
  return { pdf, docx, ...(pdf.ok ? {} : { lacksPages: pdf }) };
}

function copiesOf(
  { formats }: ReportOrder,
  all: Readonly<Partial<Record<DocumentFormatId, Rendered | undefined>>>,
): readonly ReportCopy[] {
  return formats.flatMap((format) => {
    const rendered = all[format];
    return rendered === undefined ? [] : [{ format, rendered }];
  });
}
