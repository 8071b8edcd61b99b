/** A public record as files: compiled in each locale and format. */

import { getRow } from '../../core/commands/get-row.ts';
import { Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import type { Publishable } from '../../core/release/public-record.ts';
import type { ReleaseInput } from '../../core/release/release-input.ts';
import { templates } from '../../core/report/templates/index.ts';
import type { NamedBytes } from '../../formats/binary/apart/file-part.ts';
import { documentFormats } from '../../formats/document-formats.ts';
import { localeTags } from '../../i18n/locales/index.ts';
import { oneOf } from '../one-of.ts';
import { type RenderedReport, renderReport } from '../render-report.ts';
import type { Renderers } from '../renderers.ts';
import { reportFileName } from '../report-file-name.ts';

/** A file that would be published. */
export type PublicFile = NamedBytes & { readonly mediaType: string };

/** What is published: the record as it is, what is asked for, and what of it is open. */
type Wish = { readonly project: Project; readonly input: ReleaseInput; readonly open: Publishable };

/** The files of a release. Throws Problems `invalid-input` and `report-not-written`. */
export async function renderPublic(
  renderers: Renderers,
  { project, input, open }: Wish,
): Promise<readonly PublicFile[]> {
  const { kind, from, to } = getRow(project, 'reports', input.report);
  const template = oneOf(templates, 'template', input.template);
  const formats = input.formats.map((id) => oneOf(documentFormats, 'formats', id));
  const tags = localeTags.map((id) => ({ id }));
  const order = { ...open, period: { from, to }, template, formats: formats.map(({ id }) => id) };
  const files: PublicFile[] = [];
  for (const tag of input.locales) {
    const locale = oneOf(tags, 'locales', tag).id;
    const { copies } = await renderReport({ ...order, locale }, renderers, () => undefined);
    for (const { format, rendered } of copies) {
      const { mediaType } = oneOf(documentFormats, 'formats', format);
      files.push({
        name: `public-${reportFileName({ kind, locale, format })}`,
        mediaType,
        bytes: bytesOf(format, rendered),
      });
    }
  }
  return files;
}

function bytesOf(format: string, rendered: RenderedReport['copies'][number]['rendered']): Uint8Array {
  if (rendered.ok) return rendered.bytes;
  throw new Problem('report-not-written', { format }, { cause: rendered.why });
}
