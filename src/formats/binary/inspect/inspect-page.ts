/** What is wrong with how a page hides words. */

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, type DrawnArea, type DrawnWords, drawnOn, type Letter } from './drawn-page.ts';
import type { PdfFinding } from './pdf-finding.ts';

/** The findings on a page, from 1. */
export async function inspectPage(page: PDFPageProxy, number: number): Promise<readonly PdfFinding[]> {
  const drawn = await drawnOn(page);
  const annotations = (await page.getAnnotations({ intent: 'any' })).map(annotationOf);
  const letters = drawn.flatMap((one, order) =>
    one.kind === 'words' ? one.letters.map((letter) => ({ ...letter, order, of: one })) : [],
  );
  const found: readonly (readonly [PdfFinding['kind'], number])[] = [
    ['text-beneath-box', letters.filter((letter) => isCovered(letter, drawn)).length],
    ['text-beneath-redaction', letters.filter(({ box }) => areRedacting(annotations, box)).length],
    ['redaction-not-applied', annotations.filter(({ subtype }) => subtype === 'Redact').length],
    ['invisible-text', letters.filter(({ of }) => of.isInvisible).length],
    ['white-text', letters.filter((letter) => isWhiteOnWhite(letter, drawn)).length],
    ['residue', letters.filter(({ text }) => /[\u2580-\u259F\u25A0\u25AE]/.test(text)).length],
    ['comments', annotations.filter(({ subtype }) => comments.has(subtype)).length],
  ];
  page.cleanup();
  return found.flatMap(([kind, count]) => (count === 0 ? [] : [{ kind, page: number, count }]));
}

const comments = new Set([
  'Text',
  'FreeText',
  'Popup',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Stamp',
  'Caret',
  'Ink',
]);

type Annotation = { readonly subtype: string; readonly box: Box };

function annotationOf(value: unknown): Annotation {
  const subtype: unknown = Reflect.get(Object(value), 'subtype');
  const rect: unknown = Reflect.get(Object(value), 'rect');
  const [left = 0, low = 0, right = 0, high = 0] = Array.isArray(rect) ? rect.map(Number) : [];
  return { subtype: typeof subtype === 'string' ? subtype : '', box: { left, low, right, high } };
}

/** Annotations that are drawn over a page and hide what is below, or say that it is to be hidden. */
const areRedacting = (annotations: readonly Annotation[], box: Box): boolean =>
  annotations.some(({ subtype, box: over }) => covering.has(subtype) && isInside(box, over));

const covering = new Set(['Redact', 'Square', 'Polygon']);

type Placed = Letter & { readonly order: number; readonly of: DrawnWords };
type Drawn = readonly (DrawnWords | DrawnArea)[];

/** Whether a letter lies beneath a dark box that is drawn after it, or is as dark as one that is drawn before. */
const isCovered = ({ box, text, order, of }: Placed, drawn: Drawn): boolean =>
  text.trim() !== '' &&
  !of.isInvisible &&
  drawn.some(
    (area, at) =>
      area.kind === 'box' &&
      isDark(area) &&
      isBarLike(area.box) &&
      isInside(box, area.box) &&
      (at > order || of.brightness < 0.35),
  );

const isDark = ({ brightness }: DrawnArea): boolean => brightness < 0.35;

/** Whether a letter is white where nothing dark is behind it. */
const isWhiteOnWhite = ({ box, text, order, of }: Placed, drawn: Drawn): boolean =>
  text.trim() !== '' &&
  !of.isInvisible &&
  of.brightness > 0.97 &&
  !drawn.some(
    (area, at) => at < order && area.kind !== 'words' && area.brightness < 0.9 && isInside(box, area.box),
  );

/** Rules and frames are no bars. */
const isBarLike = ({ left, low, right, high }: Box): boolean => right - left > 4 && high - low > 4;

/** Whether the middle of a box is within another. */
function isInside(box: Box, outer: Box): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.low + box.high) / 2];
  return x > outer.left && x < outer.right && y > outer.low && y < outer.high;
}
