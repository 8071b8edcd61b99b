import { describe, expect, it } from 'vitest';
import { breakWide, cutToWidth, widestWord, widthOf } from './measure.ts';

describe('widthOf', () => {
  it('is the sum of the letters, wider in bold', () => {
    expect(widthOf('1250', 'regular')).toBeCloseTo(2.4);
    expect(widthOf('Report', 'bold')).toBeGreaterThan(widthOf('Report', 'regular'));
    expect(widthOf('', 'regular')).toBe(0);
  });
});

describe('widestWord', () => {
  it('breaks at spaces and after hyphens', () => {
    expect(widestWord('11 1234-12 \n 1', 'regular')).toBeCloseTo(widthOf('1234-', 'regular'));
  });
});

describe('breakWide', () => {
  it('leaves words that fit', () => {
    expect(breakWide('words that fit on the line', 5)).toBe('words that fit on the line');
  });

  it('puts places to break into a word that is too wide, and loses no letter', () => {
    const broken = breakWide(`see ${'1'.repeat(25)} there`, 6);
    expect(broken.split('\u200B').length).toBeGreaterThan(2);
    for (const part of broken.split(/[ \u200B]/)) expect(widthOf(part, 'bold')).toBeLessThanOrEqual(6);
    expect(broken.replaceAll('\u200B', '')).toBe(`see ${'1'.repeat(25)} there`);
  });

  it('ends where not even a letter fits', () => {
    expect(breakWide('wide', 0.1)).toBe('w\u200Bi\u200Bd\u200Be');
  });
});

describe('cutToWidth', () => {
  it('keeps what fits', () => {
    expect(cutToWidth('123456', 1.9)).toBe('123');
    expect(cutToWidth('123', 9)).toBe('123');
  });
});
