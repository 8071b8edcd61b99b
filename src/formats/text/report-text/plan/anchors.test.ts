import { describe, expect, it } from 'vitest';
import { type TableLine, rowsAround } from './anchors.ts';
import { createLooker } from '../words/looks.ts';

const line = (text: string, number?: number, marks = 0): TableLine => ({
  text,
  numbers: number === undefined ? [] : [{ code: String(number), number }],
  marks,
});
const rows = (lines: readonly TableLine[], last?: number) =>
  rowsAround(lines, { last, width: 40, looker: createLooker([]), hasNumbers: true }).map(
    ({ from, to, reading }) => [from, to, reading?.number],
  );

describe('rowsAround', () => {
  it('puts lines around the number in their middle', () => {
    const lines = [
      line('Support to the partners with a strategy'),
      line('for the engagement of the diaspora in', 19, 4),
      line('the region'),
      line('One-day training on water for the staff'),
      line('', 20, 1),
      line('of municipalities'),
    ];
    expect(rows(lines, 18)).toEqual([
      [0, 3, 19],
      [3, 6, 20],
    ]);
  });

  it('takes numbers in the first line, and above their title', () => {
    const lines = [
      line('', 1),
      line('First meeting', undefined, 1),
      line('Workshop for local officials on asylum', 2, 3),
      line('procedures'),
      line('Visit', 3, 1),
    ];
    expect(rows(lines)).toEqual([
      [0, 2, 1],
      [2, 4, 2],
      [4, 5, 3],
    ]);
  });

  it('takes a number inside a title for a word', () => {
    const lines = [line('Visit of', 4), line('pilot towns', 3), line('Workshop', 5, 1)];
    expect(rows(lines, 3)).toEqual([
      [0, 2, 4],
      [2, 3, 5],
    ]);
  });

  it('reads a number with a mark glued to it as what counts on', () => {
    const glued: TableLine = {
      ...line('First meeting'),
      numbers: [
        { code: '146', number: 146 },
        { code: '1', number: 1, mark: '46' },
      ],
    };
    const [row] = rowsAround([glued, line('Second meeting', 2)], {
      last: undefined,
      width: 40,
      looker: createLooker([]),
      hasNumbers: true,
    });
    expect(row?.reading).toEqual({ code: '1', number: 1, mark: '46' });
  });

  it('keeps gaps and repetitions', () => {
    expect(
      rows([line('A', 7, 1), line('B', 7, 1), line('C', 12, 1)], 6).map(([, , number]) => number),
    ).toEqual([7, 7, 12]);
  });
});
