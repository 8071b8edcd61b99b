import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect } from 'vitest';
import { testWithTool } from '../../../../test/needs.ts';
import { sampleDocument } from '../../../../test/sample-document.ts';
import type { LocaleTag } from '../../../i18n/locales/index.ts';
import { writeDocx } from './write-docx.ts';

/** The text of each page that LibreOffice makes of the sample document. */
async function pagesOf(soffice: string, locale: LocaleTag): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'strand-docx-'));
  try {
    const { bytes } = await writeDocx(sampleDocument(locale), { pages: { 'sec-plan': 5, 'tbl-plan': 5 } });
    writeFileSync(join(folder, 'report.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
    execFileSync(soffice, [...options, join(folder, 'report.docx')], { stdio: 'ignore' });
    return await textOf(new Uint8Array(readFileSync(join(folder, 'report.pdf'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of each page of a PDF, in the order in which it is written. */
async function textOf(data: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    }),
  );
}

describe('a Word document in LibreOffice', () => {
  testWithTool('soffice', 'has its pages, head, foot, contents, captions and references', async (soffice) => {
    const pages = await pagesOf(soffice, 'en');
    expect(pages).toHaveLength(8);
    expect(pages[0]).toContain('Coastal Facility');
    expect(pages[0]).not.toContain('1 / 8');
    for (const [index, page] of pages.slice(1).entries()) {
      expect(page).toContain('Coastal Facility – Interim report');
      expect(page.replace(/\s/g, '')).toContain(`${index + 2}/8`);
    }
    expect(pages[1]).toMatch(/2 Work plan\.+ ?5/);
    expect(pages[1]).toMatch(/Table 2\. Work plan\.+ ?5/);
    expect(pages[2]).toContain('The values stand in Table 1 & Section 2.');
    expect(pages[2]).toContain('Figure 1. Way to target');
    expect(pages[3]).toContain('Table 1. Logical framework');
    expect(`${pages[3]}${pages[4]}`).toContain('Table 2. Work plan');
  });

  testWithTool(
    'soffice',
    'repeats header rows and numbers footnotes as the document does',
    async (soffice) => {
      const pages = await pagesOf(soffice, 'en');
      for (const page of pages.slice(4, 7)) expect(page).toMatch(/No\.\s+Activity/);
      expect(pages[2]).toMatch(/Second\s*1/);
      expect(pages[2]).toMatch(/1\s+Postponed by the partner\./);
      expect(pages[3]).toMatch(/Courses held\s*1/);
      expect(pages[3]).not.toContain('Postponed by the partner.');
      expect(pages.join('\n')).toMatch(/2\s+Planned for day 1 of the month\./);
      expect(pages.join('\n')).toMatch(/10\s+Planned for day 57 of the month\./);
    },
  );

  testWithTool('soffice', 'has the same pages in Arabic', async (soffice) => {
    const pages = await pagesOf(soffice, 'ar');
    expect(pages).toHaveLength(8);
    expect(pages[0]?.normalize('NFKC')).toContain('مرفق');
    expect(pages[4]?.normalize('NFKC')).toContain('ورشة');
  });
});
