/**
 * The lines of a page of a PDF, from pieces of text with their places: what stands beside one another is one line, as it is seen, with the words of all
 * columns in it. This is what the reader of reports reads.
 */

/** A piece of text. `left` and `base` are in points from the lower left corner of the page; `base` is where its letters stand. */
export type Piece = {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
};

/** A word with the middle of its place. */
export type PlacedWord = { readonly text: string; readonly middle: number };

/** A line: its words as text, and where each stands. */
export type PlacedLine = { readonly text: string; readonly words: readonly PlacedWord[] };

/** The lines of a page from top to bottom. */
export function linesOfPage(pieces: readonly Piece[]): readonly PlacedLine[] {
  const lines: Piece[][] = [];
  const seen = pieces.filter(({ text }) => text.trim() !== '');
  for (const piece of seen.toSorted((a, b) => middleOf(b) - middleOf(a))) {
    const line = lines.at(-1);
    if (line !== undefined && areBeside(tallestOf(line), piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineOf);
}

const middleOf = ({ base, height }: Piece): number => base + height / 2;

const tallestOf = (line: readonly Piece[]): Piece =>
  line.reduce((tallest, piece) => (piece.height > tallest.height ? piece : tallest));

/** Pieces are beside one another where half of the lower stands beside the higher: raised figures do. */
function areBeside(a: Piece, b: Piece): boolean {
  const shared = Math.min(a.base + a.height, b.base + b.height) - Math.max(a.base, b.base);
  return shared > Math.min(a.height, b.height) / 2;
}

function lineOf(pieces: readonly Piece[]): PlacedLine {
  const letters = (isRightToLeft: boolean): number =>
    pieces
      .filter((piece) => piece.isRightToLeft === isRightToLeft)
      .reduce((sum, { text }) => sum + text.length, 0);
  const isRightToLeft = letters(true) > letters(false);
  const ordered = pieces.toSorted((a, b) => (isRightToLeft ? endOf(b) - endOf(a) : a.left - b.left));
  const text = ordered
    .map((piece, index) => `${spaceBefore(ordered[index - 1], piece)}${piece.text}`)
    .join('');
  return { text: text.trim(), words: ordered.flatMap(wordsOf) };
}

const endOf = ({ left, width }: Piece): number => left + width;

/** Raised figures stand close to their word, and columns far from one another. */
function spaceBefore(before: Piece | undefined, piece: Piece): string {
  if (before === undefined) return '';
  const gap = Math.max(piece.left - endOf(before), before.left - endOf(piece));
  const height = Math.min(before.height, piece.height);
  if (gap > height * 1.2) return '   ';
  return gap > height * 0.15 ? ' ' : '';
}

/** The words of a piece, their places in proportion to the number of letters. */
function wordsOf({ text, left, width, isRightToLeft }: Piece): readonly PlacedWord[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const passed = ((index + word.length / 2) / text.length) * width;
    return { text: word, middle: isRightToLeft ? left + width - passed : left + passed };
  });
}
