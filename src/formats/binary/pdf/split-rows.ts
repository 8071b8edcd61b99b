import type { PlacedRow } from '../../writing/place-cells.ts';

/** Tables up to this many rows stay whole; longer ones with footnotes are split into pieces of at least so many rows. */
const longest = { whole: 100, piece: 24 };

/**
 * The rows in pieces that are tables of their own, one below the other without a seam. The typesetter sets a table anew for each page on which it
 * has footnotes, so that the cost of a long one would grow with the square of its pages. No piece begins within a cell that spans rows, or right
 * below a band.
 */
export function splitRows(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  if (rows.length <= longest.whole || !rows.some(hasFootnote)) return [rows];
  const starts = rows.reduce<readonly number[]>(
    (known, _row, index) => (beginsPiece(rows, index, known.at(-1) ?? 0) ? [...known, index] : known),
    [0],
  );
  return starts.map((start, index) => rows.slice(start, starts[index + 1]));
}

function beginsPiece(rows: readonly PlacedRow[], index: number, start: number): boolean {
  const isLongEnough = index - start >= longest.piece && rows.length - index >= longest.piece;
  return isLongEnough && rows[index]?.isCovered === false && rows[index - 1]?.kind !== 'band';
}

const hasFootnote = ({ cells }: PlacedRow): boolean =>
  cells.some(({ cell }) => cell.lines.some((line) => line.some(({ kind }) => kind === 'footnote')));
