import { describe, expect, it } from 'vitest';
import { month } from '../../../../core/base/month.ts';
import { columnsOf, monthHeaderOf, yearBandOf } from './months.ts';

const months = (text: string) => monthHeaderOf(text)?.map((one) => one.month);

describe('monthHeaderOf', () => {
  it.each([
    ['Month 04 05 06 07', [4, 5, 6, 7]],
    ['Mois 11 12 01 02', [11, 12, 1, 2]],
    ['Activity Apr May Jun', [4, 5, 6]],
    ['Mois mai jui jui aoû sep', [5, 6, 7, 8, 9]],
    ['Mois jui aoû', [7, 8]],
    ['Month M1 M2 M3', [0, 0, 0]],
    ['Month 04/22 05/22', [4, 5]],
    ['5 X', undefined],
    ['16 Accompaniment to dialogue meetings X X', undefined],
    ['1 4 9', undefined],
    ['Month', undefined],
  ])('%s', (text, expected) => expect(months(text)).toEqual(expected));
});

describe('yearBandOf', () => {
  it('is a line of years', () => {
    expect(['Activity 2022 2023', '2022 2023', 'Activité 2024', '2022', 'In 2022'].map(yearBandOf)).toEqual([
      [2022, 2023],
      [2022, 2023],
      [2024],
      undefined,
      undefined,
    ]);
  });
});

describe('columnsOf', () => {
  it('begins the next year where months begin again', () => {
    const header = monthHeaderOf('Month 11 12 01') ?? [];
    expect(columnsOf(header, [2022, 2023], undefined)).toEqual(['2022-11', '2022-12', '2023-01']);
    expect(columnsOf(header, [2022], undefined)).toEqual(['2022-11', '2022-12', '2023-01']);
  });

  it('goes by the reported period where no year is printed', () => {
    const header = monthHeaderOf('Month 02 03') ?? [];
    expect(columnsOf(header, [], month('2022-04'))).toEqual(['2023-02', '2023-03']);
    expect(columnsOf(header, [], undefined)).toEqual([]);
    expect(columnsOf(monthHeaderOf('M1 M2 M3') ?? [], [], month('2022-04'))).toEqual([
      '2022-04',
      '2022-05',
      '2022-06',
    ]);
  });
});
