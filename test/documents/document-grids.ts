import { flatBlocks, type Cell, type Fact, type Line, type Table } from '../../src/core/report/document.ts';
import type { Place } from '../../src/core/checks/check.ts';
import type { Run, WordedDocument } from '../../src/i18n/run.ts';
import { type Grid, gridOf, type LooseCell } from './grid.ts';

/** A table of a document as a grid, with its id and its caption in words. */
export type DocumentGrid = { readonly id: string; readonly caption: string; readonly grid: Grid };

/** The tables of a document in reading order. */
export const documentGrids = (document: WordedDocument): readonly DocumentGrid[] =>
  tablesOf(document).map(tableGrid);

/** The tables of a document and its forms, that of the first page among them, in reading order. */
export const gridsAndForms = ({ furniture, blocks }: WordedDocument): readonly DocumentGrid[] => [
  formGrid(furniture.facts),
  ...flatBlocks(blocks).flatMap((block) => {
    if (block.kind === 'table') return [tableGrid(block)];
    return block.kind === 'facts' ? [formGrid(block.facts)] : [];
  }),
];

const tableGrid = (table: Table<Run>): DocumentGrid => ({
  id: table.id,
  caption: [table.label, table.caption]
    .filter((line) => line !== undefined)
    .map(wordsOf)
    .join('. '),
  grid: gridOf(
    [...table.header, ...table.rows].map(({ cells }) => cells.map(looseCell)),
    table.header.length,
  ),
});

const formGrid = (facts: readonly Fact<Run>[]): DocumentGrid => ({
  id: 'form',
  caption: '',
  grid: gridOf(
    facts.map(({ name, lines }) => [looseCell({ lines: [name] }), looseCell({ lines })]),
    0,
  ),
});

/** The cells of a document's tables that say where their value stands in the record, with their words. */
export const placedCells = (
  document: WordedDocument,
): readonly { readonly table: string; readonly at: Place; readonly text: string }[] =>
  tablesOf(document).flatMap((table) =>
    table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.at === undefined ? [] : [{ table: table.id, at: cell.at, text: looseCell(cell).text }],
      ),
    ),
  );

const tablesOf = ({ blocks }: WordedDocument): readonly Table<Run>[] =>
  flatBlocks(blocks).filter((block) => block.kind === 'table');

const looseCell = ({ lines, rows = 1, columns = 1 }: Cell<Run>): LooseCell => ({
  rows,
  columns,
  text: lines.map(wordsOf).join('\n'),
  notes: lines.flat().flatMap((run) => (run.kind === 'footnote' ? [run.number] : [])),
});

/** The words of a line without its footnotes. */
export const wordsOf = (line: Line<Run>): string =>
  line
    .map((run) => {
      if (run.kind === 'footnote') return '';
      return run.kind === 'withheld' ? run.words : run.text;
    })
    .join('');
