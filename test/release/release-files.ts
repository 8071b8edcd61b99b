/** A public version of a record in every format and language, as a release writes it. */

import { buildDocument } from '../../src/core/report/build/build-document.ts';
import { contributionAgreement } from '../../src/core/report/templates/contribution-agreement.ts';
import { reportedPeriodOf } from '../../src/core/report/open-report.ts';
import type { Project } from '../../src/core/project.ts';
import { publicRecord } from '../../src/core/release/public-record.ts';
import type { NamedBytes } from '../../src/formats/binary/apart/file-part.ts';
import { documentWriters } from '../../src/formats/document-writers.ts';
import { sha256Of } from '../../src/formats/sha256.ts';
import type { LocaleTag } from '../../src/i18n/locales/index.ts';
import { wordDocument } from '../../src/i18n/word-document.ts';

/** The files of a public version of the report on the period that is reported, else of any period. */
export async function releaseFiles(
  project: Project,
  locales: readonly LocaleTag[],
  seed = 'test',
): Promise<readonly NamedBytes[]> {
  const period = reportedPeriodOf(project) ?? project.reports[0];
  if (period === undefined) throw new Error('the record reports on no period');
  const open = publicRecord(project, {
    period,
    ledgers: [],
    publicId: (id) => `${id.slice(0, 4)}${sha256Of(new TextEncoder().encode(seed + id)).slice(0, 24)}`,
  });
  const source = { ...open, period, template: contributionAgreement };
  const files: NamedBytes[] = [];
  for (const locale of locales) {
    const document = wordDocument(buildDocument(source), locale);
    for (const format of ['html', 'docx', 'pdf'] as const) {
      const { bytes } = await documentWriters[format](document, {});
      files.push({ name: `report.${locale}.${format}`, bytes });
    }
  }
  return files;
}
