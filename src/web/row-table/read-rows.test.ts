import { describe, expect, it } from 'vitest';
import { day } from '../../core/base/day.ts';
import { money } from '../../core/base/money.ts';
import type { Rows } from '../../core/project.ts';
import { dayField, fieldWords, moneyField, shortTextField } from '../ui/field-kinds.ts';
import { planPaste, readRow } from './read-rows.ts';
import { chosenColumn, typedColumn } from './readable-column.ts';
import { rowWords } from './words.ts';

type Cost = Rows['expenditures'];

const columns = [
  typedColumn<Cost, 'on'>('on', dayField, { head: 'Date', heading: /date/, isNeeded: true }),
  chosenColumn<Cost>(
    'line',
    [
      { value: 'bud_1', words: '1.1 Team leader', names: ['1.1', 'Team leader', 'Chef d’équipe'] },
      { value: 'bud_2', words: '1.2 Adviser', names: ['1.2', 'Adviser'] },
      { value: 'bud_3', words: '1.3 Adviser', names: ['1.3', 'Adviser'] },
    ],
    { head: 'Budget line', heading: /line/, isNeeded: true },
  ),
  typedColumn<Cost, 'description'>('description', shortTextField, { head: 'Description', heading: /what/ }),
  typedColumn<Cost, 'amount'>('amount', moneyField, {
    head: 'Amount',
    heading: /amount/,
    unitHeading: /currency/,
    isNeeded: true,
  }),
];
const context = { language: 'en', currency: 'EUR', tag: 'en' } as const;
const known: Cost = {
  id: 'exp_1',
  line: 'bud_1',
  on: day('2024-03-01'),
  amount: money(1200, 'EUR'),
  description: { en: 'March', fr: 'Mars' },
};

function plan(table: readonly (readonly string[])[], defaults = {}) {
  let count = 1;
  return planPaste(table, {
    columns,
    rows: [known],
    defaults,
    context,
    newId: () => `exp_${(count += 1)}`,
  });
}

describe('readRow', () => {
  it('reads each text by its column', () => {
    const texts = { on: '31/03/2024', line: 'bud_1', amount: '1 200,50', description: '' };
    expect(readRow(columns, texts, context)).toEqual({
      values: { on: '2024-03-31', line: 'bud_1', amount: money('1200.50', 'EUR') },
      troubles: [],
    });
  });

  it('says what is missing, what cannot be read, and what several things are called', () => {
    const { troubles } = readRow(columns, { on: 'soon', line: 'Adviser' }, context);
    expect(troubles.map(({ field: at, why }) => [at, why])).toEqual([
      ['on', fieldWords.notADay],
      ['line', rowWords.notAChoice],
      ['amount', rowWords.needed],
    ]);
  });
});

describe('planPaste', () => {
  it('goes by the headings, in whatever order, and puts a currency behind its amount', () => {
    const { rows, create } = plan([
      ['Currency', 'Amount', 'What for', 'Line', 'Booking date'],
      ['DJF', '48,000', 'Bus to the\nport', 'chef d’equipe', '02/04/2024'],
    ]);
    expect(rows.map(({ state }) => state)).toEqual(['new']);
    expect(create).toEqual([
      {
        id: 'exp_2',
        on: '2024-04-02',
        line: 'bud_1',
        amount: money(48_000, 'DJF'),
        description: { en: 'Bus to the port' },
      },
    ]);
  });

  it('takes columns in the order of the screen where they have no headings', () => {
    expect(plan([['02/04/2024', '1.2', 'April', '10']]).create).toEqual([
      {
        id: 'exp_2',
        on: '2024-04-02',
        line: 'bud_2',
        amount: money(10, 'EUR'),
        description: { en: 'April' },
      },
    ]);
  });

  it('leaves out what is on record, what it cannot read, and empty rows', () => {
    const { rows, create } = plan([
      ['Date', 'Budget line', 'Description', 'Amount'],
      ['2024-03-01', '1.1', 'March', '1,200.00'],
      ['', '', '', ''],
      ['', 'Total', '', '1,200.00'],
    ]);
    expect(rows.map(({ state, trouble }) => [state, trouble?.head])).toEqual([
      ['known', undefined],
      ['unread', 'Date'],
    ]);
    expect(create).toEqual([]);
  });

  it('gives what the table has no column for to all rows', () => {
    const { create } = plan(
      [
        ['Date', 'Amount'],
        ['02/04/2024', '10'],
      ],
      { line: 'bud_1' },
    );
    expect(create).toMatchObject([{ line: 'bud_1' }]);
  });
});
