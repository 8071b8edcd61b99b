/** Pages of a PDF document as pictures. */

import { PDFWorker, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A heading of a document and its page, from 1. */
export type PdfHeading = { readonly title: string; readonly page: number };

/** A PDF document that is open. */
export type OpenPdf = {
  readonly pageCount: number;
  /** Height by width of a page, from 1. */
  readonly shapeOf: (page: number) => Promise<number>;
  /** Draws a page as wide as the canvas is on the screen. */
  readonly draw: (page: number, canvas: HTMLCanvasElement) => Promise<void>;
  readonly headings: () => Promise<readonly PdfHeading[]>;
  readonly close: () => void;
};

/** Opens a PDF document. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // The worker is a file of its own only where nothing imports it beforehand.
  const { openPdfWorker } = await import('./pdf-worker.ts');
  const port = await openPdfWorker();
  const worker = PDFWorker.create({ port });
  const loading = getDocument({
    data: new Uint8Array(bytes),
    worker,
    verbosity: 0,
    useSystemFonts: false,
    useWasm: false,
  });
  const { promise } = loading;
  const document = await promise;
  return {
    pageCount: document.numPages,
    shapeOf: async (number) => {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
      return height / width;
    },
    draw: async (number, canvas) => {
      const page = await document.getPage(number);
      const width = canvas.clientWidth * devicePixelRatio;
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      canvas.setAttribute('width', `${Math.round(viewport.width)}`);
      canvas.setAttribute('height', `${Math.round(viewport.height)}`);
      const { promise: drawn } = page.render({ canvas, viewport });
      await drawn;
    },
    headings: async () => {
      const outline: readonly Outlined[] = (await document.getOutline()) ?? [];
      const placed = withItems(outline).map(async ({ title, dest }) => ({ title, page: await pageOf(dest) }));
      return (await Promise.all(placed)).flatMap(({ title, page }) =>
        page === undefined ? [] : [{ title, page }],
      );
    },
    close: () => {
      void loading.destroy().then(() => port.terminate());
    },
  };

  async function pageOf(dest: unknown): Promise<number | undefined> {
    const found: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const first: unknown = Array.isArray(found) ? found[0] : undefined;
    if (!isReference(first)) return undefined;
    return (await document.getPageIndex(first)) + 1;
  }
}

/** An entry of the outline of a PDF, with those below it. */
type Outlined = { readonly title: string; readonly dest: unknown; readonly items: readonly Outlined[] };

const withItems = (outline: readonly Outlined[]): readonly Outlined[] =>
  outline.flatMap((one) => [one, ...withItems(one.items)]);

type Reference = { readonly num: number; readonly gen: number };

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
