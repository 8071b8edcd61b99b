import { describe, expect, it } from 'vitest';
import { takeFurniture } from './furniture.ts';
import { linesOf } from './lines.ts';

const head = 'A Facility - Interim Report 01/04/2021 - 31/03/2022';
const take = (lines: readonly string[]) => takeFurniture(linesOf(lines.join('\n')));
const contentOf = (lines: readonly string[]) => take(lines).content.map(({ text }) => text);

const footedPage = (nth: number): readonly string[] => [
  ...Array.from({ length: 9 }, (_, row) => `row ${nth}.${row}`),
  'Funded by the Fund',
  String(nth),
];

describe('takeFurniture', () => {
  it('takes heads and the numbers that count on with them out of the lines', () => {
    const lines = [head, 'a', '7', head, 'b', '8', head, 'c', '9'];
    expect(contentOf(lines)).toEqual(['a', 'b', 'c']);
    expect(take(lines).pages).toEqual([
      { line: 1, printed: '7' },
      { line: 4, printed: '8' },
      { line: 7, printed: '9' },
    ]);
  });

  it('knows a page without a number, and leaves an item’s number before a head where it is', () => {
    const lines = [head, 'a', '7', head, 'b', '14', head, 'c', '9'];
    expect(contentOf(lines)).toEqual(['a', 'b', '14', 'c']);
    expect(take(lines).pages.map(({ printed }) => printed)).toEqual(['7', undefined, '9']);
  });

  it('finds numbers below heads, and numbers with words', () => {
    expect(contentOf([head, 'Page 1 of 3', 'a', head, 'Page 2 of 3', 'b', head, 'Page 3 of 3', 'c'])).toEqual(
      ['a', 'b', 'c'],
    );
  });

  it('takes out the list of contents, with the lines from which its dots were wrapped', () => {
    const contents = [
      'Table 5. Work plan . . . . . . . . 7',
      'Table 6. Work plan of the',
      'second strand .......... 8',
    ];
    expect(contentOf(['Contents', ...contents, 'Results … and so on. 7'])).toEqual([
      'Contents',
      'Results … and so on. 7',
    ]);
  });

  it('does not take rows that repeat for heads', () => {
    const rows = Array.from({ length: 12 }, (_, nth) => [
      'Training of staff on',
      String(20 + nth),
      'water governance',
    ]).flat();
    expect(contentOf([head, ...rows, '3', head, ...rows, '4'])).toEqual([...rows, ...rows]);
  });

  it('takes a foot that stands beside page numbers', () => {
    expect(contentOf([1, 2, 3, 4].flatMap(footedPage))).toHaveLength(36);
    expect(take([1, 2, 3, 4].flatMap(footedPage)).pages.map(({ printed }) => printed)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  it('has one page where nothing tells of more', () => {
    expect(take(['a', 'b']).pages).toEqual([{ line: 1 }]);
    expect(take([]).pages).toEqual([]);
  });
});
