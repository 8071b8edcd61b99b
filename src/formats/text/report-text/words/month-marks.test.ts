import { describe, expect, it } from 'vitest';
import { endsWithMarks, takeMonthMarks } from './month-marks.ts';

const inGrid = { hasColumnBehind: false };

describe('takeMonthMarks', () => {
  it.each(['X X', 'x x', '✓ ✓', '■ ■', '● ●', '☑ ☑', '* *', '+ +', '█ █'])('counts %s', (marks) =>
    expect(takeMonthMarks(`Training of staff ${marks}`, inGrid)).toEqual({
      text: 'Training of staff',
      marks: 2,
      behind: '',
    }),
  );

  it('takes marks in the middle only where the grid has a column behind its months', () => {
    const text = 'Training X X Law Society';
    expect(takeMonthMarks(text, { hasColumnBehind: true })).toEqual({
      text: 'Training',
      marks: 2,
      behind: 'Law Society',
    });
    expect(takeMonthMarks(text, inGrid)).toEqual({ text, marks: 0, behind: '' });
  });

  it('leaves a letter that ends a word', () => expect(endsWithMarks('Annex')).toBe(false));
});
