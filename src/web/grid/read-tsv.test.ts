import { describe, expect, it } from 'vitest';
import { readTsv } from './read-tsv.ts';

describe('readTsv', () => {
  it.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\t\r\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['one', [['one']]],
    ['', [['']]],
    [
      '1\t"two\nlines"\tX\n2\t"say ""no"""\t',
      [
        ['1', 'two\nlines', 'X'],
        ['2', 'say "no"', ''],
      ],
    ],
    ['"open\tx\ny', [['"open', 'x'], ['y']]],
    ['5" pipe\t"a"b', [['5" pipe', '"a"b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"with\ttab"\tz', [['with\ttab', 'z']]],
  ])('reads %j', (text, rows) => {
    expect(readTsv(text)).toEqual(rows);
  });
  it('takes a large block without delay', () => {
    const line = Array.from({ length: 30 }, () => '"some ""quoted"" words"').join('\t');
    expect(readTsv(Array.from({ length: 2000 }, () => line).join('\n'))).toHaveLength(2000);
  });
});
