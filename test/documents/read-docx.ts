/** Reads a DOCX that Strand wrote as a reader sees it: what fields show rather than their codes, footnotes by their printed numbers. */

import { strFromU8, unzipSync } from 'fflate';
import { type Printed, shownText } from './docx-text.ts';
import { type Grid, gridOf, type LooseCell } from './grid.ts';
import { allNamed, childNamed, type Element, elementsIn, parseXml } from './xml-tree.ts';

/** A paragraph: its style's id, its words, and the numbers of its footnotes in order. */
export type DocxParagraph = {
  readonly kind: 'paragraph';
  readonly style?: string;
  readonly text: string;
  readonly notes: readonly number[];
};

/** What stands in the body: paragraphs and tables in order. */
export type DocxBlock = DocxParagraph | { readonly kind: 'table'; readonly grid: Grid };

/** A DOCX as it is read. `footnotes` in order of their printed numbers, from 1. */
export type DocxContent = { readonly blocks: readonly DocxBlock[]; readonly footnotes: readonly string[] };

/** The content of a DOCX. */
export function readDocx(bytes: Uint8Array): DocxContent {
  const parts = unzipSync(bytes);
  const part = (name: string): Element | undefined => {
    const found = parts[`word/${name}.xml`];
    return found === undefined ? undefined : parseXml(strFromU8(found));
  };
  const body = childNamed(part('document'), 'w:body');
  if (body === undefined) throw new Error('the file has no word/document.xml');
  const references = allNamed(body, 'w:footnoteReference');
  const printed: Printed = new Map(references.map((reference, index) => [reference, index + 1]));
  return {
    blocks: blocksIn(body, printed),
    footnotes: footnoteTexts(part('footnotes'), references.map(idOf)),
  };
}

const idOf = (element: Element): string | undefined => element.attributes['w:id'];
const valueOf = (element: Element | undefined): string | undefined => element?.attributes['w:val'];

function footnoteTexts(part: Element | undefined, ids: readonly (string | undefined)[]): readonly string[] {
  const notes = part === undefined ? [] : allNamed(part, 'w:footnote');
  return ids.map((id) => {
    const note = notes.find((one) => idOf(one) === id);
    if (note === undefined) throw new Error(`the footnote ${id} is not in the file`);
    return allNamed(note, 'w:p')
      .map((paragraph) => readParagraph(paragraph, new Map()).text)
      .join('\n');
  });
}

/** Containers that are no block themselves: content controls, insertions. */
const transparent = ['w:sdt', 'w:sdtContent', 'w:ins'];

function blocksIn(container: Element, printed: Printed): readonly DocxBlock[] {
  return elementsIn(container).flatMap((element): readonly DocxBlock[] => {
    if (element.name === 'w:p') return [readParagraph(element, printed)];
    if (element.name === 'w:tbl') return [{ kind: 'table', grid: readTable(element, printed) }];
    return transparent.includes(element.name) ? blocksIn(element, printed) : [];
  });
}

type MergedCell = LooseCell & { readonly merge: 'none' | 'restart' | 'continue' };

function readTable(table: Element, printed: Printed): Grid {
  const rows = elementsIn(table).filter(({ name }) => name === 'w:tr');
  const isHeader = rows.map((row) => childNamed(childNamed(row, 'w:trPr'), 'w:tblHeader') !== undefined);
  const firstOfBody = isHeader.indexOf(false);
  const merged = rows.map((row) =>
    elementsIn(row)
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => readCell(cell, printed)),
  );
  return gridOf(unmerge(merged), firstOfBody < 0 ? rows.length : firstOfBody);
}

function readCell(cell: Element, printed: Printed): MergedCell {
  const properties = childNamed(cell, 'w:tcPr');
  const vertical = childNamed(properties, 'w:vMerge');
  const paragraphs = blocksIn(cell, printed).filter((block) => block.kind === 'paragraph');
  return {
    rows: 1,
    columns: Number(valueOf(childNamed(properties, 'w:gridSpan')) ?? 1),
    merge: vertical === undefined ? 'none' : valueOf(vertical) === 'restart' ? 'restart' : 'continue',
    text: paragraphs.map(({ text }) => text).join('\n'),
    notes: paragraphs.flatMap(({ notes }) => notes),
  };
}

/** Rows with the cells that begin in them alone, each as high as the cells below that continue it. */
function unmerge(rows: readonly (readonly MergedCell[])[]): readonly (readonly LooseCell[])[] {
  const byColumn = rows.map((row) => {
    let column = 0;
    return new Map(
      row.map((cell) => {
        const start = column;
        column += cell.columns;
        return [start, cell] as const;
      }),
    );
  });
  const height = (row: number, column: number): number =>
    byColumn[row + 1]?.get(column)?.merge === 'continue' ? 1 + height(row + 1, column) : 1;
  return byColumn.map((row, index) =>
    [...row]
      .filter(([, { merge }]) => merge !== 'continue')
      .map(([column, { text, notes, columns }]) => ({ text, notes, columns, rows: height(index, column) })),
  );
}

function readParagraph(paragraph: Element, printed: Printed): DocxParagraph {
  const style = valueOf(childNamed(childNamed(paragraph, 'w:pPr'), 'w:pStyle'));
  const shown = shownText(paragraph, printed);
  return { kind: 'paragraph', ...(style === undefined ? {} : { style }), ...shown };
}
