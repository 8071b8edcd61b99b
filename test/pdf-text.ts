/** The text of a PDF, page by page, by two extractors that know nothing of each other. */

import { execFileSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inFile } from './documents/through-pdf.ts';

/** Letters in compatible forms, without marks of direction. */
const fold = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '');

/** The pages by the program `pdftotext`, lines as they lie on the page. */
export const pagesByPoppler = (pdftotext: string, bytes: Uint8Array): readonly string[] =>
  inFile(bytes, (path) =>
    fold(execFileSync(pdftotext, ['-layout', path, '-'], { encoding: 'utf8', stdio: 'pipe' }))
      .split('\f')
      .slice(0, -1),
  );

/** The pages by pdfjs. */
export async function pagesByPdfjs(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(fold(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  }
  await loading.destroy();
  return pages;
}

/** What a PDF says of itself, by pdfjs. */
export async function infoOfPdf(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const { info } = await (await loading.promise).getMetadata();
  await loading.destroy();
  return Object.fromEntries(Object.entries(info));
}
