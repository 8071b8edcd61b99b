import { describe, expect, it } from 'vitest';
import { month } from '../../../core/base/month.ts';
import { readPlanTable } from './read-plan-table.ts';

const itemsOf = (table: readonly (readonly string[])[], earliest?: string) => {
  const read = readPlanTable(table, earliest === undefined ? undefined : month(earliest));
  return {
    months: read?.months,
    rows: read?.rows.map((row) =>
      row.is === 'strand'
        ? `${row.code ?? ''}|${row.title}`
        : `${row.code ?? ''} ${row.title}: ${row.marks.join(' ')}`,
    ),
  };
};

describe('readPlanTable', () => {
  it('reads years over months, strands between rows, and marks in their months', () => {
    const table = [
      ['No.', 'Activity', '2022', '', '2023', ''],
      ['', '', '11', '12', '01', '02'],
      ['Strand 1: Dialogues', '', '', '', '', ''],
      ['13', 'Preparation workshop\nfor delegates', '', 'X', '', ''],
      ['14', 'Preparation workshop', 'x', '', '', '✓'],
      ['General activities', '', '', '', '', ''],
      ['1', 'First Steering Committee', '', '', 'X', ''],
    ];
    expect(itemsOf(table)).toEqual({
      months: ['2022-11', '2022-12', '2023-01', '2023-02'],
      rows: [
        '1|Dialogues',
        '13 Preparation workshop for delegates: 1',
        '14 Preparation workshop: 0 3',
        '|General activities',
        '1 First Steering Committee: 2',
      ],
    });
  });
  it('reads the months between other columns', () => {
    const table = [
      ['No', 'Activity', 'Responsible', 'Mar-23', 'Apr-23', 'May-23', 'Status', 'Total'],
      ['1', 'Workshop on ports', 'Officer', 'X', '', 'X', 'planned', '2'],
      ['2', 'Training of trainers', 'Officer', '', 'X', '', 'done', '1'],
    ];
    expect(itemsOf(table)).toEqual({
      months: ['2023-03', '2023-04', '2023-05'],
      rows: ['1 Workshop on ports: 0 2', '2 Training of trainers: 1'],
    });
  });
  it.each([
    [
      ['No', 'Activity', 'Apr-22', 'May-22', 'Jun-22'],
      ['2022-04', '2022-05', '2022-06'],
    ],
    [
      ['No', 'Activity', '2022-04', '2022-05', '2022-06', 'Status'],
      ['2022-04', '2022-05', '2022-06'],
    ],
    [
      ['No', 'Activity', '01/04/2022', '01/05/2022', '01/06/2022'],
      ['2022-04', '2022-05', '2022-06'],
    ],
    [
      ['Activité', '', 'avr. 2022', 'mai 2022', 'juin 2022'],
      ['2022-04', '2022-05', '2022-06'],
    ],
    [
      ['رقم', 'النشاط', 'أبريل ٢٠٢٢', 'مايو ٢٠٢٢', 'يونيو ٢٠٢٢'],
      ['2022-04', '2022-05', '2022-06'],
    ],
    [
      ['No', 'Activity', '04/2022', '05/2022', '06/2022'],
      ['2022-04', '2022-05', '2022-06'],
    ],
    [
      ['No', 'Activity', 'M1', 'M2', 'M3'],
      ['2022-04', '2022-05', '2022-06'],
    ],
    [
      ['No', 'Activity', 'Nov', 'Dec', 'Jan'],
      ['2022-11', '2022-12', '2023-01'],
    ],
  ])('knows the months of %j', (header, months) => {
    const read = itemsOf([header, ['1', 'Workshop on data', '', 'X', '']], '2022-04');
    expect(read).toEqual({ months, rows: ['1 Workshop on data: 1'] });
  });
  it('takes columns between the title and the months for what they are: not its business', () => {
    const table = [
      ['No', 'Activity', 'By', '01/2024', '02/2024', '03/2024'],
      ['1', 'Workshop on data', 'Unit A', 'X', '', ''],
    ];
    expect(itemsOf(table)).toEqual({
      months: ['2024-01', '2024-02', '2024-03'],
      rows: ['1 Workshop on data: 0'],
    });
  });
  it('does not know months that no row names', () => {
    const table = [
      ['1', 'Workshop on data', '', 'X', ''],
      ['2', 'Study visit abroad', 'X', '', 'X'],
    ];
    expect(itemsOf(table)).toEqual({
      months: undefined,
      rows: ['1 Workshop on data: 1', '2 Study visit abroad: 0 2'],
    });
  });
  it('keeps what stands among the marks and is none', () => {
    const read = readPlanTable(
      [
        ['', 'Activity', '01/2024', '02/2024', '03/2024'],
        ['1', 'Workshop', 'X', 'tbc', ''],
      ],
      undefined,
    );
    expect(read?.rows[0]).toMatchObject({ marks: [0], strange: ['tbc'] });
  });
  it('takes a list of titles for items, and finds no plan in figures', () => {
    expect(itemsOf([['Workshop on data'], ['Study visit']])).toEqual({
      months: undefined,
      rows: [' Workshop on data: ', ' Study visit: '],
    });
    expect(
      readPlanTable(
        [
          ['1', '2'],
          ['3', '4'],
        ],
        undefined,
      ),
    ).toBeUndefined();
    expect(readPlanTable([['']], undefined)).toBeUndefined();
  });
});
