import { flatBlocks, type Block, type Line } from '../../src/core/report/document.ts';
import type { Run, WordedDocument } from '../../src/i18n/run.ts';
import { wordsOf } from './document-grids.ts';

/** Whether cells that span rows count: they are painted when the last of their rows is. */
export type SpanningCells = 'with-spanning' | 'without-spanning';

/**
 * The beginning of every heading, paragraph, item of a list, field of a form and cell of a table that has words, in reading order. What follows in
 * a cell may stand on the next page, behind the cells beside it.
 */
export const piecesOf = ({ blocks }: WordedDocument, spanning: SpanningCells): readonly string[] =>
  flatBlocks(blocks)
    .flatMap((block) => linesIn(block, spanning))
    .map(beginningOf)
    .filter((words) => words !== '');

/** The words of a line up to its first footnote. */
function beginningOf(line: Line<Run>): string {
  const note = line.findIndex(({ kind }) => kind === 'footnote');
  return wordsOf(note < 0 ? line : line.slice(0, note)).trim();
}

function linesIn(block: Block<Run>, spanning: SpanningCells): readonly Line<Run>[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.flatMap(({ name, lines }) => [name, ...lines]);
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...[...block.header, ...block.rows]
          .flatMap((row) => row.cells)
          .filter(({ rows = 1 }) => rows === 1 || spanning === 'with-spanning')
          .flatMap(({ lines }) => lines.slice(0, 1)),
        ...block.remarks,
      ];
    case 'figure':
      return [block.caption];
    default:
      return [];
  }
}
