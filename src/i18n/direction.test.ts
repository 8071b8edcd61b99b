import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOfWords, splitByDirection } from './direction.ts';

const [ltr, rtl, own, end] = ['\u2066', '\u2067', '\u2068', '\u2069'];

describe('splitByDirection', () => {
  it('leaves a line without marks as one piece of no direction of its own', () => {
    expect(splitByDirection('Workshop ورشة')).toEqual([{ text: 'Workshop ورشة' }]);
    expect(splitByDirection('')).toEqual([]);
  });

  it('gives what a mark encloses its direction, and what follows that of the line', () => {
    expect(splitByDirection(`a ${ltr}12${end} b ${rtl}ج${end}`)).toEqual([
      { text: 'a ' },
      { text: '12', direction: 'ltr' },
      { text: ' b ' },
      { text: 'ج', direction: 'rtl' },
    ]);
  });

  it('takes the first letter where a mark leaves it to the words', () => {
    expect(splitByDirection(`${own}12 ورشة ICT${end}`)).toEqual([{ text: '12 ورشة ICT', direction: 'rtl' }]);
    expect(splitByDirection(`${own}12${end}`)).toEqual([{ text: '12', direction: 'ltr' }]);
  });

  it('looks for that letter past words that are set apart themselves', () => {
    const line = `${own}${ltr}ICT${end} ورشة${end} after`;
    expect(splitByDirection(line)).toEqual([
      { text: 'ICT', direction: 'ltr' },
      { text: ' ورشة', direction: 'rtl' },
      { text: ' after' },
    ]);
    expect(splitByDirection(`${own}12${end} ورشة`)).toEqual([
      { text: '12', direction: 'ltr' },
      { text: ' ورشة' },
    ]);
  });

  it('goes back to the outer direction where an inner mark ends', () => {
    expect(splitByDirection(`${rtl}أ${ltr}b${end}ج${end}d`)).toEqual([
      { text: 'أ', direction: 'rtl' },
      { text: 'b', direction: 'ltr' },
      { text: 'ج', direction: 'rtl' },
      { text: 'd' },
    ]);
  });

  it('gives no direction to what has neither letter nor digit', () => {
    expect(splitByDirection(`${ltr} – ${end}`)).toEqual([{ text: ' – ' }]);
    expect(splitByDirection(`${rtl}أ${ltr}(${end}${end}`)).toEqual([
      { text: 'أ', direction: 'rtl' },
      { text: '(', direction: 'rtl' },
    ]);
  });

  it('bears ends without a beginning and beginnings without an end', () => {
    expect(splitByDirection(`${end}a${rtl}b`)).toEqual([{ text: 'a' }, { text: 'b', direction: 'rtl' }]);
  });

  it('keeps every word and no mark', () => {
    const marked = fc
      .array(fc.oneof(fc.constantFrom(ltr, rtl, own, end), fc.string(), fc.constantFrom('ورشة', 'a', '1')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(marked, (line) => {
        const words = splitByDirection(line).map(({ text }) => text);
        expect(words.join('')).toBe(line.replace(/[\u2066-\u2069]/g, ''));
        expect(words).not.toContain('');
      }),
    );
  });
});

describe('directionOfWords', () => {
  it('goes by the first letter', () => {
    expect(directionOfWords('1.2 ورشة ICT')).toBe('rtl');
    expect(directionOfWords('ICT ورشة')).toBe('ltr');
    expect(directionOfWords('12 – (3)')).toBe('ltr');
  });
});
