import { describe, expect, it } from 'vitest';
import { cleanLine, joinPieces, linesOf } from './lines.ts';

describe('linesOf', () => {
  it('counts lines from 1, leaves out blank ones and knows form feeds', () => {
    expect(linesOf('a\r\n\n\f b\rc')).toEqual([
      { no: 1, text: 'a', startsPage: false },
      { no: 3, text: 'b', startsPage: true },
      { no: 4, text: 'c', startsPage: false },
    ]);
  });
});

describe('cleanLine', () => {
  it('makes any space a plain one, dissolves ligatures, lowers raised digits, drops what nobody sees', () => {
    expect(cleanLine('  889\u00A0472\u202FEUR\t of\uFB01ce\u00AD work\u2074\u2077 \uE000 ')).toBe(
      '889 472 EUR office work47',
    );
  });
});

describe('joinPieces', () => {
  it('joins wrapped words by spaces, and by nothing behind a hyphen or slash', () => {
    expect(joinPieces(['first', 'second'])).toBe('first second');
    expect(joinPieces(['interim-', 'term outcomes'])).toBe('interim-term outcomes');
    expect(joinPieces(['workshops/study visits/', 'conferences'])).toBe('workshops/study visits/conferences');
    expect(joinPieces(['action 1 -', 'Support'])).toBe('action 1 - Support');
    expect(joinPieces(['either /', 'or'])).toBe('either / or');
  });
});
