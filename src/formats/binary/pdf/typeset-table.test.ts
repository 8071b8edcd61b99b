import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../test/sample-document.ts';
import type { Cell, Column, Table, TableRow } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { lineSetter } from './typeset-line.ts';
import { type TypesetTable, typesetTable } from './typeset-table.ts';

type Spans = Pick<Cell<Run>, 'columns' | 'rows'>;

const cell = (words: string, spans: Spans = {}): Cell<Run> => ({
  lines: [[{ kind: 'text', text: words }]],
  ...spans,
});
const noted = (words: string): Cell<Run> => ({
  lines: [
    [
      { kind: 'text', text: words },
      { kind: 'footnote', number: 1 },
    ],
  ],
});
const row = (...cells: readonly Cell<Run>[]): TableRow<Run> => ({ kind: 'body', cells });
const band = (words: string): TableRow<Run> => ({ kind: 'band', cells: [cell(words, { columns: 2 })] });
const columns = (...kinds: readonly Column['kind'][]): readonly Column[] =>
  kinds.map((kind) => ({ share: 1, kind }));

function typeset(fields: Partial<Table<Run>>, available = 400): TypesetTable {
  const table: Table<Run> = {
    kind: 'table',
    id: 'tbl',
    columns: columns('text', 'text'),
    header: [],
    rows: [],
    remarks: [],
    ...fields,
  };
  const document = {
    ...sampleDocument('en', []),
    footnotes: [{ line: [{ kind: 'text', text: 'Note' } satisfies Run] }],
  };
  return typesetTable(table, lineSetter(document, new Set()), available);
}

const kindsOf = (rows: readonly TableRow<Run>[]): readonly string[] =>
  typeset({ rows }).parts.map(({ kind }) => kind);

describe('typesetTable', () => {
  it('makes strings of plain cells and joins rows of one kind', () => {
    const { parts } = typeset({ rows: [row(cell('a'), cell('b')), row(cell('c'), { lines: [] })] });
    expect(parts).toEqual([{ kind: 'rows', cells: ['a', 'b', 'c', ''] }]);
  });

  it('keeps a band with what follows, unless another cell reaches into it', () => {
    expect(kindsOf([row(cell('a'), cell('b')), band('B'), row(cell('c'), cell('d'))])).toEqual([
      'rows',
      'band',
      'rows',
    ]);
    const inside: TableRow<Run> = { kind: 'band', cells: [cell('B')] };
    expect(kindsOf([row(cell('a', { rows: 2 }), cell('b')), inside])).toEqual(['rows']);
  });

  it('lets only rows break over pages that are high, and cells that span rows', () => {
    const { parts } = typeset({
      rows: [
        row(cell('a', { rows: 2 }), cell('b')),
        row(cell('c')),
        row(cell('long '.repeat(400)), cell('d')),
      ],
    });
    const breaks = parts.flatMap(({ cells }) =>
      cells.map((one) => typeof one === 'object' && one.breaks === true),
    );
    expect(breaks).toEqual([true, false, false, true, true]);
  });

  it('prints the words of a footnote in a repeated header once, from the first cell of the body', () => {
    const { parts } = typeset({
      header: [row(noted('Head'), cell('B'))],
      rows: [row(cell('a'), noted('b'))],
    });
    expect(parts[0]).toMatchObject({
      kind: 'header',
      repeats: true,
      cells: [{ lines: [['Head', { kind: 'raised', text: '1' }]] }, { lines: ['B'] }],
    });
    expect(parts[1]?.cells).toEqual([
      { lines: [[{ kind: 'note', number: 1, line: 'Note', silent: true }, 'a']], look: 'plain' },
      { lines: [['b', { kind: 'note', number: 1 }]], look: 'plain' },
    ]);
  });

  it('does not repeat a header without rows, or one that fills the page', () => {
    const repeats = (header: string, rows: readonly TableRow<Run>[]): unknown =>
      typeset({ header: [row(cell(header), cell('B'))], rows }).parts[0];
    const rows = [row(cell('a'), cell('b'))];
    expect(repeats('Head', rows)).toHaveProperty('repeats', true);
    expect(repeats('Head', [])).toHaveProperty('repeats', false);
    expect(repeats('Head '.repeat(300), rows)).toHaveProperty('repeats', false);
  });

  it('widens a column of figures until they fit on a line', () => {
    const figures = '2,550,000.00 EUR';
    const fields = {
      columns: [
        { share: 20, kind: 'text' },
        { share: 1, kind: 'figures' },
      ],
      rows: [row(cell('a'), cell(figures))],
    } as const;
    const [wide = 0, narrow = 0] = typeset(fields).widths;
    expect(narrow).toBeGreaterThan(figures.length * 8.5 * 0.5);
    expect(wide + narrow).toBeCloseTo(400, 1);
  });

  it('takes a smaller size where words would not fit', () => {
    const kinds = Array.from({ length: 9 }, () => 'figures' as const);
    const rows = [row(...kinds.map(() => cell('1,000,000')))];
    expect(typeset({ columns: columns(...kinds), rows }, 700).size).toBe(8.5);
    expect(typeset({ columns: columns(...kinds), rows }, 430).size).toBe(7.5);
    expect(typeset({ columns: columns(...kinds), rows }, 200).size).toBe(6.5);
  });

  it('breaks a word that no column can hold', () => {
    const [cells] = typeset({ rows: [row(cell('x'.repeat(200)), cell('b'))] }).parts;
    expect(cells?.cells[0]).toContain('\u200B');
  });

  it('sets a table without columns as no table', () => {
    expect(typeset({ columns: [] }).parts).toEqual([]);
  });
});
