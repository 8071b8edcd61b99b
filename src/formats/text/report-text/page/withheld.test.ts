import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { markWithheld, mergeMarks } from './withheld.ts';

const prose = 'Meetings with partners took place throughout the year and were minuted.\n'.repeat(10);
const mark = (text: string) => {
  const { lines, withheld } = markWithheld(linesOf(prose + text));
  return { text: lines.at(-1)?.text, withheld };
};

describe('markWithheld', () => {
  it('marks runs of another script and of block signs, and counts their glyphs', () => {
    expect(mark('Roundtable with ККНКНКККЖ')).toEqual({
      text: 'Roundtable with ▮▮▮',
      withheld: [{ line: 11, glyphs: 9, script: 'Cyrillic' }],
    });
    expect(mark('Roundtable with ███ ████ of it')).toEqual({
      text: 'Roundtable with ▮▮▮ of it',
      withheld: [{ line: 11, glyphs: 7 }],
    });
  });

  it('leaves a document in its own script alone, and Arabic names in any', () => {
    expect(markWithheld(linesOf('Отчет о проекте и его результатах\n'.repeat(30))).withheld).toEqual([]);
    expect(mark('Ministry of Labour (وزارة العمل)').withheld).toEqual([]);
  });
});

describe('mergeMarks', () => {
  it('makes a span that wraps one span', () => {
    expect(mergeMarks('with ▮▮▮ ▮▮▮ UNIT ▮▮▮')).toBe('with ▮▮▮ UNIT ▮▮▮');
  });
});
