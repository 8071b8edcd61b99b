import { describe, expect, it } from 'vitest';
import { decimal } from '../../../core/base/decimal.ts';
import { anIndicator } from '../../../core/testing.ts';
import { cellKeysOf, valueIn, withCell } from './cell-keys.ts';

const sex = { name: 'sex', categories: ['women', 'men'] };
const place = { name: 'place', categories: ['north'] };
const women = { of: { sex: 'women' }, value: decimal(5) };

describe('cellKeysOf', () => {
  it('has a cell per declared category, and those that are in use beside them', () => {
    const inUse = [women, { of: { sex: 'unknown' }, value: decimal(1) }];
    expect(cellKeysOf(anIndicator({ dimensions: [sex, place] }), inUse)).toEqual([
      { sex: 'women' },
      { sex: 'men' },
      { sex: 'unknown' },
      { place: 'north' },
    ]);
  });

  it('has combinations alone where the record crosses dimensions', () => {
    const crossed = { of: { sex: 'women', place: 'north' }, value: decimal(2) };
    expect(cellKeysOf(anIndicator({ dimensions: [sex, place] }), [crossed])).toEqual([crossed.of]);
  });
});

describe('withCell', () => {
  it('changes, adds and removes one cell and leaves the others where they are', () => {
    const men = { of: { sex: 'men' }, value: null };
    expect(withCell([women, men], { of: women.of, value: decimal(6) })).toEqual([
      { ...women, value: '6' },
      men,
    ]);
    expect(withCell([women], men)).toEqual([women, men]);
    expect(withCell([women, men], { of: women.of, value: undefined })).toEqual([men]);
  });
});

describe('valueIn', () => {
  it('tells a cell that was not reported from one that is not there', () => {
    expect(valueIn([{ of: { sex: 'men' }, value: null }], { sex: 'men' })).toBeNull();
    expect(valueIn([women], { sex: 'men' })).toBeUndefined();
  });
});
