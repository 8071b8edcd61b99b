/** What is kept of a submitted report is enough to write it again: from its content and its anchor, without the record. */

import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/core/base/hash.ts';
import { anAnchor } from '../src/core/testing.ts';
import { buildDocument } from '../src/core/report/build/build-document.ts';
import { contentText } from '../src/core/report/content.ts';
import { recordToFreeze } from '../src/core/report/submit.ts';
import { contributionAgreement } from '../src/core/report/templates/contribution-agreement.ts';
import { writeDocx } from '../src/formats/binary/docx/write-docx.ts';
import { writePdf } from '../src/formats/binary/pdf/write-pdf.ts';
import { writeHtml } from '../src/formats/text/html/write-html.ts';
import { sha256Of } from '../src/formats/sha256.ts';
import { anchorDocument } from '../src/i18n/anchor-document.ts';
import type { WordedDocument } from '../src/i18n/run.ts';
import { wordDocument } from '../src/i18n/word-document.ts';
import { fixtureNames, loadFixture } from './fixtures.ts';

const writers = { docx: writeDocx, pdf: writePdf, html: writeHtml } as const;
const reports = fixtureNames.flatMap((name) => {
  const project = loadFixture(name);
  return project.reports.slice(0, 1).map((report) => ({ name, project, report }));
});

describe.each(reports)('the report of $name', ({ project, report }) => {
  const record = recordToFreeze(project, report.id);
  const source = { project: record, period: { from: report.from, to: report.to } };
  const document = wordDocument(buildDocument({ ...source, template: contributionAgreement }), 'en');

  it.each(Object.entries(writers))('is written again as the same %s', async (_, write) => {
    const submitted = await write(anchorDocument(document, anAnchor), {});
    const { documents } = JSON.parse(canonicalJson({ documents: [document] })) as {
      readonly documents: readonly [WordedDocument];
    };
    const again = await write(anchorDocument(documents[0], anAnchor), {});
    expect(sha256Of(again.bytes)).toBe(sha256Of(submitted.bytes));
  });

  it('has the same content by a later version of its template', () => {
    const later = { ...contributionAgreement, version: '99' };
    expect(contentText(project, report.id, later)).toBe(
      contentText(project, report.id, contributionAgreement),
    );
  });
});
