/** The text of a PDF in the order in which it stands in the file, line by line, by two extractors that know nothing of each other. */

import { execFileSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The lines by `pdftotext -raw`. */
export const streamByPoppler = (pdftotext: string, pdf: string): readonly string[] =>
  execFileSync(pdftotext, ['-raw', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: 'pipe',
  }).split(/[\n\f]/u);

/** The lines by pdfjs. */
export async function streamByPdfjs(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  await loading.destroy();
  return pages.join('\n').split('\n');
}

/** The texts in the order of the tags, which is that of screen readers, by pdfjs: one to a tagged element. */
export async function streamByTags(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = textsByMark(items);
    const tree = (await page.getStructTree()) as TagNode | null;
    if (tree !== null) texts.push(...marksIn(tree).map((id) => marked.get(id) ?? ''));
  }
  await loading.destroy();
  return texts;
}

/** A tag with what stands in it, or a stretch of marked content by its id. */
type TagNode = { readonly id?: string; readonly children?: readonly TagNode[] };

const marksIn = ({ id, children = [] }: TagNode): readonly string[] => [
  ...(id === undefined ? [] : [id]),
  ...children.flatMap(marksIn),
];

type MarkedItem = { readonly type?: string; readonly id?: string; readonly str?: string };

/** The words of each stretch of marked content; stretches may stand within others. */
function textsByMark(items: readonly MarkedItem[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str } of items) {
    if (type?.startsWith('beginMarkedContent') === true) open.push(id ?? '');
    else if (type === 'endMarkedContent') open.pop();
    else if (str !== undefined) {
      const mark = open.findLast((one) => one !== '') ?? '';
      texts.set(mark, (texts.get(mark) ?? '') + str);
    }
  }
  return texts;
}
