/** What is drawn on a page of a PDF, in the order in which it is: words and filled boxes, in points from the lower left corner. */

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { multiply, operators } from '../pdfjs.ts';
import { type Pen, newPen, penAfter } from './pen.ts';

/** A box on a page. */
export type Box = {
  readonly left: number;
  readonly low: number;
  readonly right: number;
  readonly high: number;
};

/** A letter with its box. */
export type Letter = { readonly text: string; readonly box: Box };

/** Words, letter by letter. `brightness` is 0 for black and 1 for white. */
export type DrawnWords = {
  readonly kind: 'words';
  readonly letters: readonly Letter[];
  readonly brightness: number;
  readonly isInvisible: boolean;
};

/** A box that is filled, or a picture, of whose brightness nobody knows. */
export type DrawnArea = { readonly kind: 'box' | 'picture'; readonly box: Box; readonly brightness: number };

/** Words and areas, in the order in which they are drawn. */
export async function drawnOn(page: PDFPageProxy): Promise<readonly (DrawnWords | DrawnArea)[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: (DrawnWords | DrawnArea)[] = [];
  let pen = newPen;
  for (const [nth, operator] of fnArray.entries()) {
    const given: unknown = argsArray[nth];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (operator === operators.showText) {
      const { words, pen: next } = write(pen, args);
      drawn.push(words);
      pen = next;
    } else {
      drawn.push(...areaOf(pen, operator, args));
      pen = penAfter(pen, operator, args);
    }
  }
  return drawn;
}

type Glyph = { readonly width: number; readonly unicode: string };

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' && value !== null && 'width' in value && 'unicode' in value;

function write(pen: Pen, [glyphs]: readonly unknown[]): { readonly words: DrawnWords; readonly pen: Pen } {
  const letters: Letter[] = [];
  let x = 0;
  for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
    if (typeof glyph === 'number') x -= (glyph / 1000) * pen.size;
    if (!isGlyph(glyph)) continue;
    const wide = (glyph.width / 1000) * pen.size;
    const box = boxIn(pen, { left: x, low: -0.2 * pen.size, right: x + wide, high: 0.8 * pen.size });
    letters.push({ text: glyph.unicode, box });
    x += wide;
  }
  const { brightness, isInvisible } = pen;
  return {
    words: { kind: 'words', letters, brightness, isInvisible },
    pen: { ...pen, words: multiply(pen.words, [1, 0, 0, 1, x, 0]) },
  };
}

const boxIn = (pen: Pen, box: Box): Box => placed(multiply(pen.matrix, pen.words), box);

function placed([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], box: Box): Box {
  const corners = [
    [box.left, box.low],
    [box.right, box.high],
    [box.left, box.high],
    [box.right, box.low],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  return { left: Math.min(...xs), low: Math.min(...ys), right: Math.max(...xs), high: Math.max(...ys) };
}

const filling = new Set([
  operators.fill,
  operators.eoFill,
  operators.fillStroke,
  operators.eoFillStroke,
  operators.closeFillStroke,
  operators.closeEOFillStroke,
]);
const pictures = new Set([
  operators.paintImageXObject,
  operators.paintInlineImageXObject,
  operators.paintImageMaskXObject,
]);

function areaOf(pen: Pen, operator: number, args: readonly unknown[]): readonly DrawnArea[] {
  if (pictures.has(operator)) {
    const box = placed(pen.matrix, { left: 0, low: 0, right: 1, high: 1 });
    return [{ kind: 'picture', box, brightness: 0.5 }];
  }
  const [painted, , extent] = args;
  if (operator !== operators.constructPath || typeof painted !== 'number' || !filling.has(painted)) return [];
  const corners = ArrayBuffer.isView(extent) ? Object.values(extent) : [];
  const [left, low, right, high] = corners.map(Number);
  if (left === undefined || low === undefined || right === undefined || high === undefined) return [];
  const { brightness } = pen;
  return [{ kind: 'box', box: placed(pen.matrix, { left, low, right, high }), brightness }];
}
