import { describe, expect, it } from 'vitest';
import { decimal } from '../base/decimal.ts';
import { dimensionOf, sumOfSplit, valuesByDimension } from './splits.ts';

describe('valuesByDimension', () => {
  it('keeps dimensions apart that stand side by side', () => {
    const cells = [
      { of: { sex: 'women' }, value: decimal(5) },
      { of: { sex: 'men' }, value: decimal(9) },
      { of: { place: 'north' }, value: null },
    ];
    expect([...valuesByDimension(cells)]).toEqual([
      ['sex', ['5', '9']],
      ['place', [null]],
    ]);
  });
});

describe('dimensionOf', () => {
  it('names crossed dimensions together, in one order', () => {
    expect(dimensionOf({ sex: 'women', place: 'north' })).toBe('place × sex');
    expect(dimensionOf({ place: 'north', sex: 'women' })).toBe('place × sex');
  });
});

describe('sumOfSplit', () => {
  it('adds exactly, and is open where a cell was not reported', () => {
    expect(sumOfSplit([decimal('0.1'), decimal('0.2')])).toBe('0.3');
    expect(sumOfSplit([decimal(1), null])).toBeUndefined();
    expect(sumOfSplit([])).toBe('0');
  });
});
