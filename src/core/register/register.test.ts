import { describe, expect, it } from 'vitest';
import { aPerson } from '../testing.ts';
import { personOf, toRegister } from './register.ts';

const register = toRegister({
  people: [
    aPerson({ mergedInto: 'per_2' }),
    aPerson({ id: 'per_2', mergedInto: 'per_3' }),
    aPerson({ id: 'per_3' }),
    aPerson({ id: 'per_4', mergedInto: 'per_5' }),
    aPerson({ id: 'per_5', mergedInto: 'per_4' }),
  ],
});

describe('personOf', () => {
  it('follows merges to their end', () => {
    expect(['per_1', 'per_2', 'per_3'].map((id) => personOf(register, id))).toEqual([
      'per_3',
      'per_3',
      'per_3',
    ]);
  });
  it('ends in a circle where it began, and leaves an id that nobody has', () => {
    expect([personOf(register, 'per_4'), personOf(register, 'per_9')]).toEqual(['per_4', 'per_9']);
  });
});
