import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grounds } from '../release/grounds.ts';
import { markOf, splitMarks } from './withheld-mark.ts';

describe('markOf', () => {
  it('carries its ground and nothing else', () => {
    expect(markOf('4(1)(b)')).toBe('▮4(1)(b)▮');
    expect(markOf(undefined)).toBe('▮▮▮');
    expect(markOf('see the ministry')).toBe('▮▮▮');
  });
});

describe('splitMarks', () => {
  it('finds marks of sources of any length, and those that say their ground', () => {
    expect(splitMarks('seen by ▮▮▮▮▮ and ▮4(2)▮.')).toEqual([
      { kind: 'words', words: 'seen by ' },
      { kind: 'mark' },
      { kind: 'words', words: ' and ' },
      { kind: 'mark', ground: '4(2)' },
      { kind: 'words', words: '.' },
    ]);
  });

  it('keeps words between marks of sources as words', () => {
    expect(splitMarks('▮ 12 ▮')).toEqual([
      { kind: 'mark' },
      { kind: 'words', words: ' 12 ' },
      { kind: 'mark' },
    ]);
  });

  it('gives back every word and every ground', () => {
    const words = fc.string().filter((text) => text !== '' && !text.includes('▮'));
    const ground = fc.constantFrom(...grounds.map(({ code }) => code));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, ground)), (pairs) => {
        const text = pairs.map(([before, code]) => before + markOf(code)).join('');
        expect(splitMarks(text)).toEqual(
          pairs.flatMap(([before, code]) => [
            { kind: 'words', words: before },
            { kind: 'mark', ground: code },
          ]),
        );
      }),
    );
  });
});
