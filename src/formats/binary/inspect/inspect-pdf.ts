/** Looks at a PDF that others made for what its bars do not hide and its pages do not show. It never says what stands there. */

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { revisionEnds } from '../apart/pdf-parts.ts';
import { getDocument } from '../pdfjs.ts';
import { inspectPage } from './inspect-page.ts';
import type { PdfFinding, PdfFindingKind } from './pdf-finding.ts';

/** The findings of a PDF: those of each page, then those of the file. A file that cannot be read is one. */
export async function inspectPdf(bytes: Uint8Array): Promise<readonly PdfFinding[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const document = await loading.promise;
    const pages: PdfFinding[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(...(await inspectPage(await document.getPage(number), number)));
    return [...pages, ...(await inspectFile(document, bytes))];
  } catch {
    // Encrypted, damaged or none: whoever publishes it does not know what is in it.
    return [{ kind: 'unreadable', count: 1 }];
  } finally {
    await loading.destroy();
  }
}

async function inspectFile(document: PDFDocumentProxy, bytes: Uint8Array): Promise<readonly PdfFinding[]> {
  const { info, metadata } = await document.getMetadata();
  const counts: readonly (readonly [PdfFindingKind, number])[] = [
    ['revisions', revisionEnds(bytes).length - 1],
    ['information', informationIn(info)],
    ['xmp', metadata === null ? 0 : 1],
    ['outline', outlineIn(await document.getOutline())],
    ['attachments', sizeOf(await document.getAttachments())],
    ['scripts', sizeOf(await document.getJSActions())],
    ['fields', sizeOf(await document.getFieldObjects())],
    ['layers', await hiddenLayersIn(document)],
    ['structure', await textsBehind(document)],
  ];
  return counts.flatMap(([kind, count]) => (count === 0 ? [] : [{ kind, count }]));
}

/** Properties that people and programs write into a file, empty ones left out. */
const properties = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'Custom'];

const informationIn = (info: object): number =>
  properties.filter((name) => {
    const value: unknown = Reflect.get(info, name);
    return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
  }).length;

const sizeOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? value instanceof Map
      ? value.size
      : Object.keys(value).length
    : 0;

function outlineIn(outline: unknown): number {
  if (!Array.isArray(outline)) return 0;
  return outline.reduce<number>((sum, one) => sum + 1 + outlineIn(Reflect.get(Object(one), 'items')), 0);
}

async function hiddenLayersIn(document: PDFDocumentProxy): Promise<number> {
  const config = await document.getOptionalContentConfig();
  return [...config].filter(([, group]) => Reflect.get(Object(group), 'visible') === false).length;
}

/** Alternative texts and texts in place of others, on all pages. */
async function textsBehind(document: PDFDocumentProxy): Promise<number> {
  let count = 0;
  for (let number = 1; number <= document.numPages; number += 1)
    count += textsIn(await (await document.getPage(number)).getStructTree());
  return count;
}

function textsIn(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const own = ['alt', 'actualText'].filter((name) => typeof Reflect.get(node, name) === 'string').length;
  const children: unknown = Reflect.get(node, 'children');
  return (
    own + (Array.isArray(children) ? children.reduce<number>((sum, child) => sum + textsIn(child), 0) : 0)
  );
}
