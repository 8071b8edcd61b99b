/**
 * pdfjs as far as text and drawing are read with it. When it is loaded it asks for classes of a browser, which it takes from a native package where
 * that may be loaded; reading needs none of them, and a process that reads what others made may load nothing native.
 */

import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

async function load(): Promise<typeof Pdfjs> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, function unused() {});
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

const pdfjs = await load();

/** Opens a PDF. */
export const getDocument = pdfjs.getDocument;

/** The operators of a page, by name. */
export const operators = pdfjs.OPS;

/** One matrix after another. */
export function multiply(outer: readonly number[], inner: readonly number[]): readonly number[] {
  const made: readonly unknown[] = pdfjs.Util.transform([...outer], [...inner]);
  return made.map(Number);
}
