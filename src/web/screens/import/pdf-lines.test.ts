import { describe, expect, it } from 'vitest';
import { type Piece, linesOfPage } from './pdf-lines.ts';

const piece = (text: string, [left, base]: readonly [number, number], more: Partial<Piece> = {}): Piece => ({
  text,
  left,
  base,
  width: text.length * 5,
  height: 10,
  isRightToLeft: false,
  ...more,
});
const textsOf = (...pieces: readonly Piece[]): readonly string[] =>
  linesOfPage(pieces).map(({ text }) => text);

describe('linesOfPage', () => {
  it('puts the columns of a row into one line, from top to bottom, in whatever order they were drawn', () => {
    expect(
      textsOf(
        piece('Costs', [50, 600]),
        piece('0 (2021)', [300, 700]),
        piece('2.1.1. Participation', [50, 700]),
      ),
    ).toEqual(['2.1.1. Participation   0 (2021)', 'Costs']);
  });

  it('leaves a raised figure at its word, without a space', () => {
    expect(textsOf(piece('delegates', [50, 700]), piece('47', [95, 705], { height: 6, width: 6 }))).toEqual([
      'delegates47',
    ]);
  });

  it('joins words that were drawn one by one', () => {
    expect(textsOf(piece('Work', [50, 700]), piece('plan', [73, 700]))).toEqual(['Work plan']);
  });

  it('reads a line of Arabic from right to left, and a number in it as it is', () => {
    const rtl = { isRightToLeft: true };
    expect(
      textsOf(piece('2021', [50, 700]), piece('سنة', [75, 700], rtl), piece('في الخطة', [95, 700], rtl)),
    ).toEqual(['في الخطة سنة 2021']);
  });

  it('knows where each word stands', () => {
    const [line] = linesOfPage([piece('X', [100, 700]), piece('16 Support', [20, 700])]);
    expect(line?.words).toEqual([
      { text: '16', middle: 25 },
      { text: 'Support', middle: 52.5 },
      { text: 'X', middle: 102.5 },
    ]);
  });

  it('gives nothing for a page without text', () => expect(textsOf(piece(' ', [1, 1]))).toEqual([]));
});
