import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../test/sample-document.ts';
import type { TextRun } from '../../../i18n/run.ts';
import { directionOfLine, paragraphXml } from './paragraph-xml.ts';

const arabic = sampleDocument('ar', []);
const english = sampleDocument('en', []);
const run = (text: string, look: Partial<TextRun> = {}): TextRun => ({ kind: 'text', text, ...look });
const latin = (text: string): TextRun => run(text, { direction: 'ltr' });

describe('directionOfLine', () => {
  it('is the other one where no word is in the document’s own', () => {
    expect(directionOfLine([latin('CSMF-2023'), run(' '), latin('12')], arabic)).toBe('ltr');
    expect(directionOfLine([run('Hello', { direction: 'ltr', language: 'en' }), run('سلام')], arabic)).toBe(
      'ltr',
    );
    expect(directionOfLine([run('مرحبا', { direction: 'rtl', language: 'ar' })], english)).toBe('rtl');
  });

  it('is the document’s where a code stands before its words, and where nothing stands', () => {
    expect(directionOfLine([latin('1.1'), run(' الموارد البشرية')], arabic)).toBe('rtl');
    expect(directionOfLine([{ kind: 'footnote', number: 1 }], arabic)).toBe('rtl');
    expect(directionOfLine([], english)).toBe('ltr');
  });
});

const look = (document: typeof arabic, direction: 'ltr' | 'rtl', side?: 'end' | 'right'): string =>
  paragraphXml({ style: 'TableText', direction, ...(side ? { side } : {}) }, '', document)
    .replace(/^.*"TableText"\/>/, '')
    .replace(/<\/w:pPr>.*$/, '');

const named = (direction: 'ltr' | 'rtl') =>
  paragraphXml({ style: 'FactName', direction, room: 120 }, '', arabic);

describe('paragraphXml', () => {
  it('keeps lines of the other direction at the side where the document’s start', () => {
    expect(look(arabic, 'rtl')).toBe('<w:bidi/>');
    expect(look(arabic, 'ltr')).toBe('<w:bidi w:val="0"/><w:jc w:val="right"/>');
    expect(look(english, 'ltr')).toBe('');
    expect(look(english, 'rtl')).toBe('<w:bidi/><w:jc w:val="right"/>');
  });

  it('keeps figures at the right, where their digits stand below one another, in every language', () => {
    expect(look(arabic, 'ltr', 'right')).toBe('<w:bidi w:val="0"/><w:jc w:val="right"/>');
    expect(look(arabic, 'rtl', 'right')).toBe('<w:bidi/>');
    expect(look(english, 'ltr', 'right')).toBe('<w:jc w:val="right"/>');
  });

  it('keeps room free where the document’s lines end, also beside a line that runs against it', () => {
    expect(named('rtl')).toContain('<w:ind w:right="120"/>');
    expect(named('ltr')).toContain('<w:ind w:left="120"/>');
  });

  it('keeps other things at the side where the document’s lines end', () => {
    expect(look(arabic, 'ltr', 'end')).toBe('<w:bidi w:val="0"/>');
    expect(look(arabic, 'rtl', 'end')).toBe('<w:bidi/><w:jc w:val="right"/>');
    expect(look(english, 'ltr', 'end')).toBe('<w:jc w:val="right"/>');
  });
});
