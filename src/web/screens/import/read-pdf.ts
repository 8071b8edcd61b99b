/** The text layer of a PDF, line by line, with the place of each word. It runs in a worker, since it takes a while and much code. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { type Piece, type PlacedLine, linesOfPage } from './pdf-lines.ts';

/** The pages of a PDF, each as its lines. A scan has pages without any. Throws where it cannot be opened: it is damaged, or needs a password. */
export async function readPdf(
  bytes: Uint8Array,
  tell: (page: number, pages: number) => void,
): Promise<readonly (readonly PlacedLine[])[]> {
  // It is in a worker already, and needs none of its own.
  Object.assign(globalThis, { pdfjsWorker });
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
  });
  const { promise } = loading;
  const document = await promise;
  const pages: (readonly PlacedLine[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOfPage(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))));
    page.cleanup();
    tell(number, document.numPages);
  }
  await loading.destroy();
  return pages;
}

type Item = {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly unknown[];
};

function pieceOf({ str, dir, width, height, transform }: Item): Piece {
  const [left = 0, base = 0] = transform.slice(4).map(Number);
  return { text: str, left, base, width, height, isRightToLeft: dir === 'rtl' };
}
