import { canonicalJson } from '../core/base/hash.ts';
import { getRow } from '../core/commands/get-row.ts';
import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import { type SubmitInput, recordToFreeze } from '../core/report/submit.ts';
import type { Anchor } from '../core/report/snapshot.ts';
import { templates } from '../core/report/templates/index.ts';
import { documentFormats } from '../formats/document-formats.ts';
import { localeTags } from '../i18n/locales/index.ts';
import type { KeptFile } from '../store/store.ts';
import type { FileFolder } from './file-folder.ts';
import { oneOf } from './one-of.ts';
import { type RenderedReport, type ReportCopy, renderReport } from './render-report.ts';
import type { Renderers } from './renderers.ts';
import { reportFileName } from './report-file-name.ts';

/** What writes the copies of a report, and where they are kept. */
export type FrozenParts = { readonly files: FileFolder; readonly renderers: Renderers };

/** A file with the name that it has for people. */
export type NamedFile = KeptFile & { readonly name: string };

/** What a report says: the SHA-256 of its content, the version of its template, and all its files. */
type Frozen = {
  readonly content: string;
  readonly templateVersion: string;
  readonly files: readonly NamedFile[];
};

/**
 * Compiles a report that is being submitted in each locale and format, and keeps the files, which carry the anchor. Its content is a file too: canonical
 * JSON of the documents, one for each locale, without it. Throws Problem `report-not-written` where one copy cannot be written.
 */
export async function keepFrozen(
  { files, renderers }: FrozenParts,
  project: Project,
  { report, anchor, ...input }: SubmitInput & { readonly anchor: Anchor },
): Promise<Frozen> {
  const template = oneOf(templates, 'template', input.template);
  const formats = input.formats.map((id) => oneOf(documentFormats, 'formats', id));
  const locales = input.locales.map(
    (tag) =>
      oneOf(
        localeTags.map((id) => ({ id })),
        'locales',
        tag,
      ).id,
  );
  const { kind, from, to } = getRow(project, 'reports', report);
  const order = {
    project: recordToFreeze(project, report),
    period: { from, to },
    template,
    formats: formats.map(({ id }) => id),
    anchor,
  };
  const documents: RenderedReport['document'][] = [];
  const copies: NamedFile[] = [];
  for (const locale of locales) {
    const rendered = await renderReport({ ...order, locale }, renderers, () => undefined);
    documents.push(rendered.document);
    for (const copy of rendered.copies) {
      const { mediaType } = oneOf(documentFormats, 'formats', copy.format);
      const name = reportFileName({ kind, locale, format: copy.format });
      copies.push(await keep(files, bytesOf(copy), { name, mediaType }));
    }
  }
  const bytes = Buffer.from(canonicalJson({ documents }), 'utf8');
  const content = await keep(files, bytes, { name: `${kind}-report.json`, mediaType: 'application/json' });
  return { content: content.sha256, templateVersion: template.version, files: [...copies, content] };
}

function bytesOf({ format, rendered }: ReportCopy): Uint8Array {
  if (rendered.ok) return rendered.bytes;
  throw new Problem('report-not-written', { format }, { cause: rendered.why });
}

async function keep(
  folder: FileFolder,
  bytes: Uint8Array,
  named: Pick<NamedFile, 'name' | 'mediaType'>,
): Promise<NamedFile> {
  return { ...(await folder.keep(piecesOf(bytes))), ...named, use: 'snapshot' };
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
