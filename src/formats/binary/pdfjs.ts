/**
 * pdfjs as far as text and drawing are read with it. When it is loaded it asks for classes of a browser, which it takes from a native package where
 * that may be loaded; reading needs none of them, and a process that reads what others made may load nothing native.
 */

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

class Unused {}

async function load(): Promise<Pdfjs> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, Unused);
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

const pdfjs = await load();

/** Opens a PDF. */
export const getDocument = pdfjs.getDocument;

/** The operators of a page, by name. */
export const operators = pdfjs.OPS;

/** One matrix after another. */
export const multiply = (outer: readonly number[], inner: readonly number[]): readonly number[] =>
  pdfjs.Util.transform([...outer], [...inner]);
