import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const latin = new Uint8Array([0x52, 0xe9, 0x73, 0x75, 0x6c, 0x74, 0x61, 0x74]);

describe('decodeText', () => {
  it('reads UTF-8, UTF-16 and Windows-1252', () => {
    expect(decodeText(Buffer.from('Résultat'))).toEqual({ text: 'Résultat', encoding: 'utf-8' });
    expect(decodeText(Buffer.from('\uFEFFRésultat', 'utf16le'))).toEqual({
      text: 'Résultat',
      encoding: 'utf-16',
    });
    expect(decodeText(Buffer.from('\uFEFFRésultat', 'utf16le').swap16())).toEqual({
      text: 'Résultat',
      encoding: 'utf-16',
    });
    expect(decodeText(latin)).toEqual({ text: 'Résultat', encoding: 'windows-1252' });
  });

  it('reads UTF-16 whose mark is missing, and a whole report of it', () => {
    const report = 'RAPPORT INTERMÉDIAIRE\r\nCoûts (EUR)\r\nVoyages : 1 000\r\n';
    const wide = Buffer.from(report, 'utf16le');
    expect(decodeText(wide)).toEqual({ text: report, encoding: 'utf-16' });
    expect(decodeText(Buffer.from(wide).swap16())).toEqual({ text: report, encoding: 'utf-16' });
    expect(decodeText(Buffer.from(`\uFEFF${report}`, 'utf16le'))).toEqual({
      text: report,
      encoding: 'utf-16',
    });
  });

  it('keeps the page breaks that pdftotext writes', () => {
    expect(decodeText(Buffer.from('a\n\fb\n'))).toEqual({ text: 'a\n\fb\n', encoding: 'utf-8' });
  });

  it('says what is no text', () => {
    const refused = [
      [],
      [0x20, 0x0a],
      [1, 2, 0, 4],
      Array.from({ length: 300 }, (_, index) => 255 - (index % 250)),
    ];
    expect(refused.map((bytes) => decodeText(new Uint8Array(bytes)))).toEqual([
      { refused: 'empty' },
      { refused: 'empty' },
      { refused: 'binary' },
      { refused: 'binary' },
    ]);
    expect(decodeText(Buffer.from('%PDF-1.4'))).toEqual({ refused: 'pdf' });
  });
});
