import { canonicalJson } from '../../base/hash.ts';
import type { Params } from '../../checks/check.ts';
import { type Block, type Footnote, type Line, flatBlocks, mapBlock } from '../document.ts';
import { type Draft, type Numbered, type Phrase, say } from '../phrase.ts';

/** The words in which things are mentioned by their number. */
export const numberWords = {
  table: 'Table {number}',
  figure: 'Figure {number}',
  section: 'Section {number}',
} as const;

type Mention = { readonly message: string; readonly params: Params };

/**
 * Gives captioned tables, figures, cross-references and footnotes their numbers, each in reading order. Footnotes of equal words are one.
 * Throws where a cross-reference leads to nothing: that is a fault of a section, never of a record.
 */
export function numberDocument(drafts: readonly Block<Draft>[]): {
  readonly blocks: readonly Block<Numbered>[];
  readonly footnotes: readonly Footnote<Numbered>[];
} {
  const labelled = labelBlocks(drafts);
  const mentions = new Map(flatBlocks(labelled).flatMap(mentionOf));
  const footnotes = new Map<string, Footnote<Numbered> & { readonly number: number }>();
  const settle = (piece: Draft): Numbered => {
    if (piece.kind === 'footnote') return { kind: 'footnote', number: footnoteNumber(footnotes, piece.line) };
    if (piece.kind !== 'reference') return piece;
    const mention = mentions.get(piece.to);
    if (mention === undefined)
      throw new Error(`a section refers to ${piece.to}, which is not in the document`);
    return { ...piece, ...mention };
  };
  const blocks = labelled.map((block) => mapBlock(block, (line: Line<Draft>) => line.map(settle)));
  return { blocks, footnotes: [...footnotes.values()].map(({ line }) => ({ line })) };
}

/** The blocks with the numbers and labels of captioned tables and figures. */
function labelBlocks(drafts: readonly Block<Draft>[]): readonly Block<Draft>[] {
  const counts = { table: 0, figure: 0 };
  const label = (block: Block<Draft>): Block<Draft> => {
    if (block.kind === 'landscape') return { ...block, blocks: block.blocks.map(label) };
    if (block.kind !== 'figure' && (block.kind !== 'table' || block.caption === undefined)) return block;
    counts[block.kind] += 1;
    const number = counts[block.kind];
    return { ...block, number, label: [say(numberWords[block.kind], { number })] };
  };
  return drafts.map(label);
}

function mentionOf(block: Block<Draft>): readonly (readonly [string, Mention])[] {
  if (block.kind !== 'table' && block.kind !== 'figure' && block.kind !== 'heading') return [];
  if (block.number === undefined) return [];
  const message = numberWords[block.kind === 'heading' ? 'section' : block.kind];
  return [[block.id, { message, params: { number: String(block.number) } }]];
}

/** The number of a footnote, a new one where its words are new. */
function footnoteNumber(
  known: Map<string, Footnote<Numbered> & { readonly number: number }>,
  line: Line<Phrase>,
): number {
  const key = canonicalJson(line);
  const found = known.get(key) ?? { line, number: known.size + 1 };
  known.set(key, found);
  return found.number;
}
