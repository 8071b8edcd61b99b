import { type Pdfium, viewOf, withMemory } from '../pdfium.ts';

/** A letter of a page as PDFium reads it, with its box in points from the lower left corner; spaces that it adds have none. */
export type PageLetter = {
  readonly text: string;
  readonly box?: {
    readonly left: number;
    readonly right: number;
    readonly low: number;
    readonly high: number;
  };
};

/** The letters of a page in reading order. */
export function lettersOf(pdfium: Pdfium, page: number): readonly PageLetter[] {
  const words = pdfium.FPDFText_LoadPage(page);
  try {
    return withMemory(pdfium, 32, (pointer) =>
      Array.from({ length: pdfium.FPDFText_CountChars(words) }, (_, index) => {
        const text = String.fromCodePoint(Math.max(32, pdfium.FPDFText_GetUnicode(words, index)));
        const [left, right, low, high] = [0, 8, 16, 24].map((offset) => pointer + offset);
        const isPlaced = pdfium.FPDFText_GetCharBox(words, index, left ?? 0, right ?? 0, low ?? 0, high ?? 0);
        if (!isPlaced || pdfium.FPDFText_IsGenerated(words, index) === 1) return { text };
        const memory = viewOf(pdfium);
        const at = (offset: number): number => memory.getFloat64(pointer + offset, true);
        return { text, box: { left: at(0), right: at(8), low: at(16), high: at(24) } };
      }),
    );
  } finally {
    pdfium.FPDFText_ClosePage(words);
  }
}
