import stringWidth from 'string-width';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padEnd, printable, widthOf, wrap } from './layout.ts';

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  });

  it('keeps an amount and a percentage with their unit', () => {
    expect(wrap('a total of 2,550 EUR, or 7 % more', 12)).toEqual([
      'a total of',
      '2,550 EUR,',
      'or 7 % more',
    ]);
  });

  it('loses no letter and exceeds the width only for a word that is longer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }),
        fc.integer({ min: 4, max: 30 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('padEnd', () => {
  it('counts letters as they show', () => {
    for (const text of ['abc', 'مؤشر', '日本', '\u2066a\u2069'])
      expect(stringWidth(padEnd(text, 10))).toBe(10);
  });
});

describe('printable', () => {
  it('takes the sequences out with which a document could play tricks on a terminal', () => {
    expect(printable('a\u001B[31mb\u0007\u009Bc')).toBe('a[31mbc');
  });
});

describe('widthOf', () => {
  it('keeps terminals within reason and has a width for pipes', () => {
    expect([widthOf(10), widthOf(80), widthOf(400), widthOf(undefined)]).toEqual([40, 80, 140, 110]);
  });
});
