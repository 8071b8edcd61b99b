import { describe, expect, it } from 'vitest';
import { money } from '../../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../../testing.ts';
import { placeOfStatedTotal, printedAmountsOf } from './printed-amounts.ts';

const readFrom = (line: number, printed: string) =>
  ({ source: 'src_1', line, printed, confidence: 'certain' }) as const;
const row = aProjectRow({
  statedTotal: money(2000, 'EUR'),
  valuesReadFrom: { statedTotal: readFrom(89, '2 000 EUR') },
});

describe('printedAmountsOf', () => {
  it('lists headings, lines and the total as printed, and no amount that was typed', () => {
    const budgetLines = [
      aBudgetLine({ id: 'bud_1', parent: 'bud_2', readFrom: readFrom(84, '1 000') }),
      aBudgetLine({ id: 'bud_2', readFrom: readFrom(83, '1 000 EUR') }),
      aBudgetLine({ id: 'bud_3' }),
    ];
    const printed = printedAmountsOf(aProject({ project: [row], budgetLines }));
    expect(printed.map((one) => one.printed)).toEqual(['1 000 EUR', '1 000', '2 000 EUR']);
  });
});

describe('placeOfStatedTotal', () => {
  it('is where the total was read, not the project’s title', () => {
    expect(placeOfStatedTotal(row)).toMatchObject({ field: 'statedTotal', source: { line: 89 } });
    expect(placeOfStatedTotal(aProjectRow())).toEqual({
      table: 'project',
      row: 'prj_1',
      field: 'statedTotal',
    });
  });
});
