import { describe, expect, it } from 'vitest';
import { numberingOf, readingOfCode, rowCodeIn } from './row-codes.ts';

describe('numberingOf', () => {
  it.each([
    [['1 Launch X', '2 Training X', 'of staff'], 'plain'],
    [['1.1 Launch X', '1.2 Training X'], 'dotted'],
    [['A1 Launch X', 'A2 Training X'], 'lettered'],
    [['Preparation Activity 1.1.1', 'Execution Activity 1.1.2'], 'named'],
    [['Launch X', 'Training X'], undefined],
  ])('takes the way of most rows: %j', (texts, way) => expect(numberingOf(texts)).toBe(way));
});

describe('rowCodeIn', () => {
  it('takes the code off the words', () => {
    expect(rowCodeIn('12. Training', 'plain')).toEqual({ printed: '12', code: '12', rest: 'Training' });
    expect(rowCodeIn('2.3 Training', 'dotted')?.code).toBe('2.3');
    expect(rowCodeIn('B.2 Training', 'lettered')).toMatchObject({ code: 'B.2', rest: 'Training' });
    expect(rowCodeIn('Activité 1.2 Formation', 'named')).toMatchObject({ code: '1.2', rest: 'Formation' });
    expect(rowCodeIn('3-day training', 'plain')).toBeUndefined();
  });

  it('keeps the words where there is nothing but a code', () => {
    expect(rowCodeIn('Preparation Activity 1.1.1', 'named')?.rest).toBe('Preparation Activity 1.1.1');
  });
});

describe('readingOfCode', () => {
  it('counts within a series', () => {
    expect(readingOfCode('2.4').number - readingOfCode('2.3').number).toBe(1);
    expect(readingOfCode('B1').number).toBeGreaterThan(readingOfCode('A9').number);
  });
});
