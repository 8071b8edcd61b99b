import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../test/any-text.ts';
import { cases } from '../../../test/cases.ts';
import { canonicalJson, fingerprint } from './hash.ts';

describe('fingerprint', () => {
  it('is 16 hex digits and the same for the same text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprint(text)).toBe(fingerprint(text));
      }),
    );
  });
  it('tells apart the texts of a very large record', () => {
    const texts = Array.from(
      { length: cases(200_000) },
      (_, index) => `["check-${index % 97}",[["observations","obs_${index}","value"]]]`,
    );
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });
  it('stays what it was, since ids of findings are made of it', () => {
    expect(fingerprint('')).toBe('811c9dc51b873593');
    expect(fingerprint('strand')).toBe(fingerprint(['str', 'and'].join('')));
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of fields, at any depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(canonicalJson({ a: null, b: [{ c: 2, d: 1 }] })).toBe(
      canonicalJson({ b: [{ d: 1, c: 2 }], a: null }),
    );
  });
  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });
  it('sorts keys by their code units as RFC 8785 asks, those that look like numbers too', () => {
    expect(canonicalJson({ 10: 1, 9: 2, a: 3, '': 4 })).toBe('{"":4,"10":1,"9":2,"a":3}');
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
    expect(canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))).toBe(
      `{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`,
    );
  });
  it('writes numbers and texts as RFC 8785 does', () => {
    expect(canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\"/')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\"/"');
  });
  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined })).toBe('{}');
    expect(canonicalJson(undefined)).toBe('null');
  });
  it('gives the value back, and equal texts for equal values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
