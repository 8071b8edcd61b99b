/** The ruling lines of a PDF, from which its tables are rebuilt. */

import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line that is level or upright: where it stands (`at`) and from where to where it runs, in points from the upper left corner. */
export type Rule = {
  readonly way: 'level' | 'upright';
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** What is thinner than this is a line, not an area. In points. */
const thinnest = 1.5;
/** What is shorter than this is no line. In points. */
const shortest = 3;

/** The ruling lines of each page. */
export async function readPdfRules(bytes: Uint8Array): Promise<readonly (readonly Rule[])[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: (readonly Rule[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const operators = await page.getOperatorList();
    pages.push(rulesIn(operators, page.view[3] ?? 0));
  }
  await loading.destroy();
  return pages;
}

type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };
type Matrix = readonly number[];

function rulesIn({ fnArray, argsArray }: Operators, pageHeight: number): readonly Rule[] {
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const rules: Rule[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = Util.transform([...matrix], args) as Matrix;
    else if (operator === OPS.constructPath) rules.push(...ruleOf(boxOf(args, matrix), pageHeight));
  }
  return rules;
}

type Box = readonly [number, number, number, number];

/** The box of a path in the page's own coordinates: pdfjs gives it beside the path's points. */
function boxOf(args: unknown, matrix: Matrix): Box {
  const [, , box] = args as readonly [unknown, unknown, ArrayLike<number> | null];
  if (box === null) return [0, 0, 0, 0];
  const [a = 0, b = 0] = place(matrix, box[0] ?? 0, box[1] ?? 0);
  const [c = 0, d = 0] = place(matrix, box[2] ?? 0, box[3] ?? 0);
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function place([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): readonly number[] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function ruleOf([left, low, right, high]: Box, pageHeight: number): readonly Rule[] {
  const [width, height] = [right - left, high - low];
  if (height < thinnest && width > shortest)
    return [{ way: 'level', at: pageHeight - (low + high) / 2, from: left, to: right }];
  if (width < thinnest && height > shortest)
    return [{ way: 'upright', at: (left + right) / 2, from: pageHeight - high, to: pageHeight - low }];
  return [];
}
