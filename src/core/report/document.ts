/**
 * A compiled report as a value: blocks in reading order, which every writer understands. What stands in them is generic: sections write
 * `Draft` phrases, `build-document.ts` numbers them, `i18n/word-document.ts` puts them into one locale's words (docs/adr/0007).
 */

import type { Day } from '../base/day.ts';
import type { Place } from '../checks/check.ts';
import type { Anchor } from './snapshot.ts';

/** A line or a paragraph: pieces in reading order. */
export type Line<Piece> = readonly Piece[];

/** How a column is set. `figures` and `marks` do not break over lines. */
export type ColumnKind = 'text' | 'code' | 'figures' | 'marks';

/** A column of a table: its share of the width (any positive number) and what stands in it. */
export type Column = { readonly share: number; readonly kind: ColumnKind };

/**
 * A cell. `columns` and `rows` are how many it spans (1 where absent); cells that it covers are not in the rows below. `at` is where its
 * value stands in the record. `isHeader` marks a cell that names its row.
 */
export type Cell<Piece> = {
  readonly lines: readonly Line<Piece>[];
  readonly columns?: number;
  readonly rows?: number;
  readonly at?: Place;
  readonly isHeader?: boolean;
};

/** A row: of the body, a band that names the rows below it, or a total. */
export type TableRow<Piece> = {
  readonly kind: 'body' | 'band' | 'total';
  readonly cells: readonly Cell<Piece>[];
};

/**
 * A table. `id` is unique in the document. A table with a caption is numbered and listed; `label` is its number in words ("Table 4") and is
 * set when the document is built. Header rows repeat on each page. Remarks stand below the table.
 */
export type Table<Piece> = {
  readonly kind: 'table';
  readonly id: string;
  readonly caption?: Line<Piece>;
  readonly label?: Line<Piece>;
  readonly number?: number;
  readonly columns: readonly Column[];
  readonly header: readonly TableRow<Piece>[];
  readonly rows: readonly TableRow<Piece>[];
  readonly remarks: readonly Line<Piece>[];
};

/** A heading, 1 the highest. `number` is its number as printed ("2.1"), absent for headings without one. */
export type Heading<Piece> = {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly number?: string;
  readonly text: Line<Piece>;
};

/** A bar chart, and the words that stand for it where it cannot be seen. */
export type Figure<Piece> = {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: Line<Piece>;
  readonly label?: Line<Piece>;
  readonly number?: number;
  readonly alt: Line<Piece>;
  readonly bars: readonly Bar<Piece>[];
};

/** A bar of a chart: its name, how far it reaches (0…1, may be more), and the value in words. */
export type Bar<Piece> = {
  readonly name: Line<Piece>;
  readonly share: number;
  readonly value: Line<Piece>;
  readonly isMet: boolean;
};

/** A block of a document. */
export type Block<Piece> =
  | Heading<Piece>
  | { readonly kind: 'paragraph'; readonly line: Line<Piece>; readonly style?: 'lead' | 'remark' }
  | { readonly kind: 'list'; readonly items: readonly Line<Piece>[] }
  /** Names with their values: a form's fields. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact<Piece>[] }
  | Table<Piece>
  | Figure<Piece>
  /** Blocks on pages of their own, turned to landscape. */
  | { readonly kind: 'landscape'; readonly blocks: readonly Block<Piece>[] }
  /** The table of contents (headings) or the list of tables; writers fill it. */
  | { readonly kind: 'contents'; readonly of: 'headings' | 'tables'; readonly title: Line<Piece> };

/** A name with its value, which may have several lines. */
export type Fact<Piece> = {
  readonly name: Line<Piece>;
  readonly lines: readonly Line<Piece>[];
  readonly at?: Place;
};

/** A footnote. Its place in the document's list, from 1, is its number. */
export type Footnote<Piece> = { readonly line: Line<Piece> };

/** What stands on the first page and around the text of every other. */
export type Furniture<Piece> = {
  readonly title: Line<Piece>;
  readonly subtitle: Line<Piece>;
  /** Names with values on the first page: contract, period, parties. */
  readonly facts: readonly Fact<Piece>[];
  readonly runningHead: Line<Piece>;
  /** The foot of every page; page numbers stand where `{page}` and `{pages}` are. */
  readonly pageOf: Line<Piece>;
  /** Printed on the first page of a draft; absent in a report that is frozen. */
  readonly draft?: Line<Piece>;
};

/** A whole report. `on` is the last day of its period, which also dates the files, so that equal records give equal bytes. */
export type Document<Piece> = {
  readonly template: { readonly id: string; readonly version: string };
  readonly on: Day;
  readonly furniture: Furniture<Piece>;
  readonly blocks: readonly Block<Piece>[];
  readonly footnotes: readonly Footnote<Piece>[];
  /** Where the journal stood before the report was submitted; writers keep it among the properties of the file. */
  readonly anchor?: Anchor;
};

type MapLine<From, To> = (line: Line<From>) => Line<To>;

/** The block with each of its lines replaced, in reading order. */
export function mapBlock<From, To>(block: Block<From>, line: MapLine<From, To>): Block<To> {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: line(block.text) };
    case 'paragraph':
      return { ...block, line: line(block.line) };
    case 'list':
      return { ...block, items: block.items.map(line) };
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => mapFact(fact, line)) };
    case 'table':
      return mapTable(block, line);
    case 'figure':
      return mapFigure(block, line);
    case 'landscape':
      return { ...block, blocks: block.blocks.map((inner) => mapBlock(inner, line)) };
    default:
      return { ...block, title: line(block.title) };
  }
}

/** The fact with each of its lines replaced. */
export const mapFact = <From, To>(fact: Fact<From>, line: MapLine<From, To>): Fact<To> => ({
  ...fact,
  name: line(fact.name),
  lines: fact.lines.map(line),
});

function mapTable<From, To>({ label, caption, ...table }: Table<From>, line: MapLine<From, To>): Table<To> {
  return {
    ...table,
    ...(label ? { label: line(label) } : {}),
    ...(caption ? { caption: line(caption) } : {}),
    header: table.header.map((row) => mapRow(row, line)),
    rows: table.rows.map((row) => mapRow(row, line)),
    remarks: table.remarks.map(line),
  };
}

const mapRow = <From, To>(row: TableRow<From>, line: MapLine<From, To>): TableRow<To> => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(line) })),
});

function mapFigure<From, To>({ label, ...figure }: Figure<From>, line: MapLine<From, To>): Figure<To> {
  return {
    ...figure,
    ...(label ? { label: line(label) } : {}),
    caption: line(figure.caption),
    alt: line(figure.alt),
    bars: figure.bars.map((bar) => ({ ...bar, name: line(bar.name), value: line(bar.value) })),
  };
}

/** The blocks in reading order, those on landscape pages among them. */
export const flatBlocks = <Piece>(blocks: readonly Block<Piece>[]): readonly Block<Piece>[] =>
  blocks.flatMap((block) => (block.kind === 'landscape' ? flatBlocks(block.blocks) : [block]));
