import { describe, expect, it } from 'vitest';
import { printable } from './printable.ts';

describe('printable', () => {
  it.each([
    'Plain words, 255.000,00 €',
    'Ελλάδα, Україна, ČSOB',
    'مرفق الساحل للمهارات',
    'e\u0301 is é',
    'one\ntwo',
    '#x $y$ *z* _u_ @ref <l> \\ `code`',
  ])('leaves %j as it is', (text) => {
    expect(printable(text)).toBe(text);
  });

  it.each([
    ['a sign of another script', '中 x', '\uFFFD x'],
    ['half of a pair', 'a\uD800b', 'a\uFFFDb'],
    ['a mark that no font puts on its letter', 'ж\u064B', 'ж\uFFFD'],
    ['a control character', 'a\u0000b\tc', 'a b c'],
    ['a mark of order or direction', '\uFEFFa\u202Eb\u00ADc', 'abc'],
    ['another end of a line', 'a\r\nb\u2028c', 'a\nb\nc'],
    ['a bullet', '● one \uF0B7 two', '• one • two'],
  ])('mends %s', (_name, text, mended) => {
    expect(printable(text)).toBe(mended);
  });
});
