import { describe, expect, it } from 'vitest';
import { askedAt } from './asked-at.ts';

/** What is asked at the mark `|` of a text. */
const at = (marked: string) => askedAt(marked.replace('|', ''), marked.indexOf('|'));

describe('askedAt', () => {
  it.each([
    ['/|', 0, 1, ''],
    ['In all /wom|', 7, 11, 'wom'],
    ['In all /women trained|', 7, 21, 'women trained'],
    ['(/1.1|', 1, 5, '1.1'],
    ['above\n/|', 6, 7, ''],
    ['{|', 0, 1, ''],
    ['trained {1.1.2|', 8, 14, '1.1.2'],
    ['trained{cur| people', 7, 11, 'cur'],
    ['trained {ind_1 cur|rent} people', 8, 23, 'ind_1 cur'],
    ['{ind_1 current} and {|', 20, 21, ''],
  ])('is asked in %s', (marked, ...[from, to, wanted]) => {
    expect(at(marked)).toEqual({ from, to, wanted });
  });

  it.each([
    '',
    'plain words|',
    'and/or|',
    '1 / 2|',
    '31/03/2022|',
    '{ind_1 current}|',
    'a brace {{ stays|',
    '/a\nb|',
  ])('asks for nothing in %s', (marked) => {
    expect(at(marked)).toBeUndefined();
  });

  it('ends where a wish becomes a sentence', () => {
    expect(at(`/${'long words '.repeat(8)}|`)).toBeUndefined();
  });
});
