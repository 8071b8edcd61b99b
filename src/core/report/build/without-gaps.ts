import { type Block, type Furniture, type Line, mapBlock, mapFact } from '../document.ts';
import { type Draft, type Phrase, type Words, say } from '../phrase.ts';

/** The words of what a public version does not show. */
export const withoutGapsWords = { notShown: 'not shown' } as const;

/** A line in which nothing is marked as missing: whoever reads a public version cannot know whether it is missing or withheld, and should not. */
const lineWithoutGaps = <Piece extends Draft>(line: Line<Piece>): Line<Piece | Words> =>
  line.map((piece) => (piece.kind === 'gap' ? say(withoutGapsWords.notShown) : withinPiece(piece)));

/** The block with each of its lines so. */
export const blockWithoutGaps = (block: Block<Draft>): Block<Draft> => mapBlock(block, lineWithoutGaps);

/** The furniture with its title, facts and running head so. */
export const furnitureWithoutGaps = (furniture: Furniture<Phrase>): Furniture<Phrase> => ({
  ...furniture,
  title: lineWithoutGaps(furniture.title),
  facts: furniture.facts.map((fact) => mapFact(fact, lineWithoutGaps<Phrase>)),
  runningHead: lineWithoutGaps(furniture.runningHead),
});

function withinPiece<Piece extends Draft>(piece: Piece): Piece {
  if (piece.kind === 'prose') return { ...piece, line: lineWithoutGaps<Words>(piece.line) };
  if (piece.kind === 'footnote') return { ...piece, line: lineWithoutGaps<Phrase>(piece.line) };
  return piece;
}
