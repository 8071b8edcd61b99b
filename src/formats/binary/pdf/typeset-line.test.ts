import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../test/sample-document.ts';
import type { Run, TextRun } from '../../../i18n/run.ts';
import { widthOf } from './measure.ts';
import { type LineSetter, lineSetter } from './typeset-line.ts';

const text = (words: string, marks: Partial<TextRun> = {}): Run => ({ kind: 'text', text: words, ...marks });
const note = (number: number): Run => ({ kind: 'footnote', number });

function setterOf(locale: 'en' | 'ar' = 'en', targets: readonly string[] = []): LineSetter {
  const footnotes = [{ line: [text('First')] }, { line: [text('Second')] }];
  return lineSetter({ ...sampleDocument(locale, []), footnotes }, new Set(targets));
}

describe('a line setter', () => {
  it('makes one string of plain words', () => {
    expect(setterOf().set([text('#a '), text('$b$')], 44)).toBe('#a $b$');
  });

  it('gives a footnote its words where it stands first, and its number everywhere', () => {
    const { set } = setterOf();
    expect(set([note(2)], 44)).toEqual([{ kind: 'note', number: 2, line: 'Second' }]);
    expect(set([note(2), note(1)], 44)).toEqual([
      { kind: 'note', number: 2 },
      { kind: 'raised', text: ', ' },
      { kind: 'note', number: 1, line: 'First' },
    ]);
  });

  it('prints the number of a footnote that has no words', () => {
    expect(setterOf().set([note(9)], 44)).toEqual([{ kind: 'raised', text: '9' }]);
  });

  it('leaves links and words of footnotes out of lines that are repeated', () => {
    const setter = setterOf('en', ['tbl']);
    const line: readonly Run[] = [text('See '), { kind: 'reference', to: 'tbl', text: 'Table 1' }, note(1)];
    expect(setter.setRepeated(line, 44)).toEqual(['See ', 'Table 1', { kind: 'raised', text: '1' }]);
    expect(setter.silentNotes(line)).toEqual([{ kind: 'note', number: 1, line: 'First', silent: true }]);
    expect(setter.silentNotes(line)).toEqual([]);
  });

  it('links only to what is in the document', () => {
    const line: readonly Run[] = [{ kind: 'reference', to: 'tbl', text: 'Table 1' }];
    expect(setterOf('en', ['tbl']).set(line, 44)).toEqual([{ kind: 'link', to: 'tbl', text: 'Table 1' }]);
    expect(setterOf().set(line, 44)).toBe('Table 1');
  });

  it('puts a gap of several runs into one pair of brackets', () => {
    const line = [text('ind 9', { isGap: true }), text(' is missing', { isGap: true }), text('.')];
    expect(setterOf().set(line, 44)).toEqual([
      { kind: 'text', text: '[ind 9', gap: true },
      { kind: 'text', text: ' is missing]', gap: true },
      '.',
    ]);
  });

  it('turns a line that is in another language', () => {
    const line = [text('Courts work.', { language: 'en', direction: 'ltr' }), text(' نص')];
    expect(setterOf('ar').set(line, 44)).toEqual({
      dir: 'ltr',
      runs: [
        { kind: 'text', text: 'Courts work.', lang: 'en' },
        { kind: 'text', text: ' نص', dir: 'rtl', boxed: false },
      ],
    });
  });

  it('does not turn a line that only begins with a code', () => {
    const line = [text('Op 1.1', { direction: 'ltr' }), text(' نص')];
    expect(setterOf('ar').set(line, 44)).toEqual([
      { kind: 'text', text: 'Op 1.1', dir: 'ltr', boxed: true },
      ' نص',
    ]);
  });

  it('makes the words of a withheld word fit its bar', () => {
    const { set } = setterOf();
    expect(set([{ kind: 'withheld', words: 'withheld' }], 44)).toEqual([
      { kind: 'bar', words: 'withheld', size: 0.7 },
    ]);
    const onGround = set([{ kind: 'withheld', words: 'محجوب، 4(2)', ground: '4(2)' }], 44);
    expect(onGround).toMatchObject([{ kind: 'bar', words: 'محجوب،', ground: '4(2)' }]);
    const [bar = ''] = [set([{ kind: 'withheld', words: 'withheld for a reason' }], 44)].flat();
    const size = typeof bar === 'object' && 'size' in bar ? bar.size : 0;
    expect(size * widthOf('withheld for a reason', 'regular')).toBeCloseTo(4.2, 1);
  });
});
