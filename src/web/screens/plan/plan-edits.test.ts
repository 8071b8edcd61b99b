import { describe, expect, it } from 'vitest';
import { month } from '../../../core/base/month.ts';
import { anItem } from '../../../core/testing.ts';
import { readerOf } from '../../say.tsx';
import { conflictsOf, isMark, monthsEdit, readCell, toggleMarks, together, wishOf } from './plan-edits.ts';

const reader = readerOf('fr', 'fr');
const item = anItem({ title: { en: 'Workshop', fr: 'Atelier' }, months: [month('2022-05')] });
const read = (column: string, typed: string, of = item) => readCell(reader, of, { column, typed });

describe('readCell', () => {
  it('writes words in the language of the record and keeps the others', () => {
    expect(read('title', ' Un  atelier ')).toEqual({ set: { title: { en: 'Workshop', fr: 'Un atelier' } } });
    expect(read('title', ' ')).toMatchObject({ why: 'An item needs words.' });
  });
  it('knows kinds and states by their words, in whatever case, and by their names', () => {
    expect(read('kind', 'atelier')).toEqual({ set: { kind: 'workshop' } });
    expect(read('kind', 'study-visit')).toEqual({ set: { kind: 'study-visit' } });
    expect(read('kind', '')).toEqual({ unset: ['kind'] });
    expect(read('kind', 'fête')).toMatchObject({ params: { typed: 'fête' } });
    expect(read('state', 'Achevée')).toEqual({ set: { state: 'completed' } });
    expect(read('state', '')).toHaveProperty('why');
  });
  it('takes Arabic figures for numbers and marks of all kinds for marks', () => {
    expect(read('code', '١٢')).toEqual({ set: { code: '12' } });
    expect(read('2022-06', 'x')).toEqual({ set: { months: ['2022-05', '2022-06'] } });
    expect(read('2022-05', '')).toEqual({ set: { months: [] } });
    expect(read('2022-06', '12')).toHaveProperty('why');
    expect(read('notes', 'words')).toHaveProperty('why');
    expect(read('notes', '')).toEqual({});
  });
});

describe('conflictsOf', () => {
  it('says of each field what it was, what it is and what it shall be', () => {
    expect(conflictsOf(anItem({ code: '7' }), { set: { code: '9' } }, { set: { code: '3' } })).toEqual([
      { table: 'workPlanItems', row: 'itm_1', field: 'code', base: '3', theirs: '7', mine: '9' },
    ]);
    expect(conflictsOf(anItem(), { unset: ['kind'] }, { set: { kind: 'workshop' } })).toMatchObject([
      { field: 'kind', base: 'workshop', mine: undefined },
    ]);
  });
});

describe('isMark', () => {
  it.each(['X', 'x', '✓', '■', 'XX', 'X X', '*'])('takes %s for a mark', (text) =>
    expect(isMark(text)).toBe(true),
  );
  it.each(['', 'no', '1', 'X?', 'max'])('does not take “%s” for a mark', (text) =>
    expect(isMark(text)).toBe(false),
  );
});

describe('monthsEdit', () => {
  it('takes a mark without a month for each month that is new', () => {
    const lost = anItem({ months: [month('2022-05')], unplacedMarks: 2 });
    expect(monthsEdit(lost, [...lost.months, month('2022-04')])).toEqual({
      set: { months: ['2022-04', '2022-05'], unplacedMarks: 1 },
    });
    expect(monthsEdit(lost, ['2022-06', '2022-07', '2022-08'].map(month))).toEqual({
      set: { months: ['2022-06', '2022-07', '2022-08'] },
      unset: ['unplacedMarks'],
    });
    expect(monthsEdit(lost, [])).toEqual({ set: { months: [] } });
  });
});

describe('toggleMarks', () => {
  const june = month('2022-06');
  it('places a mark that has lost its month, else sets it', () => {
    const lost = anItem({ unplacedMarks: 1 });
    expect(toggleMarks([{ item: lost, months: [june] }])).toEqual({
      command: 'place-marks',
      input: { item: 'itm_1', months: [june] },
    });
    expect(toggleMarks([{ item, months: [june] }])).toMatchObject({
      command: 'edit-row',
      input: { set: { months: ['2022-05', june] } },
    });
  });
  it('takes all away only where none lacks', () => {
    const other = anItem({ id: 'itm_2' });
    const may = month('2022-05');
    expect(toggleMarks([{ item, months: [may] }])).toMatchObject({ input: { set: { months: [] } } });
    expect(
      toggleMarks([
        { item, months: [may] },
        { item: other, months: [may] },
      ]),
    ).toMatchObject({
      command: 'write-rows',
      input: {
        create: [],
        edit: [
          { id: 'itm_1', set: { months: [may] } },
          { id: 'itm_2', set: { months: [may] } },
        ],
      },
    });
  });
});

describe('wishOf', () => {
  it('is nothing, one edit, or one command for all', () => {
    expect(wishOf([{ id: 'itm_1', edit: {} }])).toBeUndefined();
    expect(
      wishOf([
        { id: 'itm_1', edit: { set: { code: '2' } } },
        { id: 'itm_1', edit: { unset: ['kind'] } },
      ]),
    ).toEqual({
      command: 'edit-row',
      input: { table: 'workPlanItems', id: 'itm_1', set: { code: '2' }, unset: ['kind'] },
    });
  });
});

describe('together', () => {
  it('lets the later edit of a field stand', () => {
    expect(together({ set: { code: '1', kind: 'workshop' } }, { unset: ['kind'] })).toEqual({
      set: { code: '1' },
      unset: ['kind'],
    });
    expect(together({ unset: ['kind'] }, { set: { kind: 'workshop' } })).toEqual({
      set: { kind: 'workshop' },
    });
  });
});
