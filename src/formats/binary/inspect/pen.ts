/** A pen that follows the operators of a page: where it stands, how large and bright it writes. Its state is a value; each operator gives another. */

import { multiply, operators } from '../pdfjs.ts';

/** A matrix of a page, as six numbers. */
type Matrix = readonly number[];

/** Where words are written, and how. `brightness` is 0 for black and 1 for white. */
export type Pen = {
  readonly matrix: Matrix;
  readonly words: Matrix;
  readonly line: Matrix;
  readonly size: number;
  readonly leading: number;
  readonly brightness: number;
  readonly isInvisible: boolean;
  readonly saved: readonly Pen[];
};

const plain: Matrix = [1, 0, 0, 1, 0, 0];

/** The pen at the start of a page. */
export const newPen: Pen = {
  matrix: plain,
  words: plain,
  line: plain,
  size: 1,
  leading: 0,
  brightness: 0,
  isInvisible: false,
  saved: [],
};

type Args = readonly unknown[];

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
function numbersIn(value: unknown): Matrix {
  const values: readonly unknown[] =
    Array.isArray(value) || ArrayBuffer.isView(value) ? Object.values(value) : [];
  return values.map(number);
}

const moved = (pen: Pen, x: number, y: number): Pen => {
  const line = multiply(pen.line, [1, 0, 0, 1, x, y]);
  return { ...pen, line, words: line };
};

const matrixIn = (args: Args): Matrix => numbersIn(args.length === 1 ? args[0] : args);

const steps: ReadonlyMap<number, (pen: Pen, args: Args) => Pen> = new Map([
  [operators.save, (pen: Pen) => ({ ...pen, saved: [...pen.saved, pen] })],
  [operators.restore, (pen: Pen) => pen.saved.at(-1) ?? pen],
  [operators.transform, (pen: Pen, args: Args) => ({ ...pen, matrix: multiply(pen.matrix, matrixIn(args)) })],
  [operators.beginText, (pen: Pen) => ({ ...pen, words: plain, line: plain })],
  [operators.setFont, (pen: Pen, [, size]: Args) => ({ ...pen, size: number(size) })],
  [operators.setLeading, (pen: Pen, [leading]: Args) => ({ ...pen, leading: -number(leading) })],
  [
    operators.setTextRenderingMode,
    (pen: Pen, [mode]: Args) => ({ ...pen, isInvisible: mode === 3 || mode === 7 }),
  ],
  [
    operators.setTextMatrix,
    (pen: Pen, args: Args) => ({ ...pen, words: matrixIn(args), line: matrixIn(args) }),
  ],
  [operators.moveText, (pen: Pen, [x, y]: Args) => moved(pen, number(x), number(y))],
  [
    operators.setLeadingMoveText,
    (pen: Pen, [x, y]: Args) => moved({ ...pen, leading: number(y) }, number(x), number(y)),
  ],
  [operators.nextLine, (pen: Pen) => moved(pen, 0, pen.leading)],
  [operators.setFillRGBColor, (pen: Pen, args: Args) => ({ ...pen, brightness: brightnessOf(args) })],
  [operators.setFillGray, (pen: Pen, [gray]: Args) => ({ ...pen, brightness: number(gray) })],
  [operators.paintFormXObjectBegin, (pen: Pen, args: Args) => inForm(pen, args)],
  [operators.paintFormXObjectEnd, (pen: Pen) => pen.saved.at(-1) ?? pen],
]);

/** The pen after an operator. */
export const penAfter = (pen: Pen, operator: number, args: Args): Pen =>
  steps.get(operator)?.(pen, args) ?? pen;

function inForm(pen: Pen, [matrix]: Args): Pen {
  const inner = numbersIn(matrix);
  return {
    ...pen,
    saved: [...pen.saved, pen],
    matrix: inner.length === 6 ? multiply(pen.matrix, inner) : pen.matrix,
  };
}

/** Brightness as eyes see it (ITU-R BT.601), of `#rrggbb` or of three numbers up to 255. */
function brightnessOf(args: Args): number {
  const [first] = args;
  const parts =
    typeof first === 'string'
      ? (first.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16))
      : args.map(number);
  const [red = 0, green = 0, blue = 0] = parts;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
