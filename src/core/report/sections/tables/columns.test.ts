import { describe, expect, it } from 'vitest';
import { value } from '../../phrase.ts';
import { cell } from './cells.ts';
import { type ColumnOf, tableOf } from './columns.ts';

type Row = { readonly name: string; readonly note?: string };

const columns: readonly ColumnOf<Row>[] = [
  { heading: 'Name', share: 2, kind: 'text', cell: ({ name }) => cell([value(name)]) },
  { heading: 'Note', share: 3, kind: 'text', cell: ({ note }) => (note ? cell([value(note)]) : undefined) },
];
const totals = (left: readonly ColumnOf<Row>[]) => [
  { kind: 'total' as const, cells: [{ ...cell([value('Total')]), columns: left.length }] },
];
const source = { id: 'tbl-test', caption: [value('Test')], columns };

describe('tableOf', () => {
  it('is no block without rows', () => {
    expect(tableOf({ ...source, groups: [{ bands: [cell([value('None')])], rows: [] }] })).toEqual([]);
  });

  it('leaves out columns that show nothing, and spans bands over those that are left', () => {
    const [table] = tableOf({
      ...source,
      groups: [{ bands: [cell([value('Band')])], rows: [{ name: 'a' }] }],
    });
    expect(table).toMatchObject({
      columns: [{ share: 2, kind: 'text' }],
      rows: [
        { kind: 'band', cells: [{ columns: 1 }] },
        { kind: 'body', cells: [{ lines: [[value('a')]] }] },
      ],
    });
  });

  it('keeps an empty cell where another row fills the column', () => {
    const rows = [{ name: 'a' }, { name: 'b', note: 'n' }];
    const [table] = tableOf({ ...source, groups: [{ rows }] });
    expect(table).toMatchObject({
      rows: [{ cells: [{}, { lines: [[]] }] }, { cells: [{}, { lines: [[value('n')]] }] }],
    });
  });

  it('gives totals the columns that are left', () => {
    const [table] = tableOf({ ...source, groups: [{ rows: [{ name: 'a' }] }], totals });
    expect(table).toMatchObject({ rows: [{}, { kind: 'total', cells: [{ columns: 1 }] }] });
  });
});
