import { describe, expect, it } from 'vitest';
import { aParticipation, aPerson } from '../testing.ts';
import { countedLists } from './counted-lists.ts';
import { toRegister } from './register.ts';

const register = toRegister({
  people: [
    aPerson({ id: 'per_1' }),
    aPerson({ id: 'per_2', mergedInto: 'per_1' }),
    aPerson({ id: 'per_3', state: 'void' }),
  ],
  participations: [
    aParticipation({ id: 'par_1', person: 'per_1' }),
    aParticipation({ id: 'par_2', person: 'per_2', event: 'evt_2' }),
    aParticipation({ id: 'par_3', person: 'per_3' }),
    aParticipation({ id: 'par_4', person: 'per_1', event: 'evt_3', isVoid: true }),
  ],
});

describe('countedLists', () => {
  it('names people as whoever they turned out to be, without what is void', () => {
    expect(countedLists(register).map(({ id, person }) => [id, person])).toEqual([
      ['par_1', 'per_1'],
      ['par_2', 'per_1'],
    ]);
  });
  it('gives those of some events alone', () => {
    expect(countedLists(register, new Set(['evt_2'])).map(({ id }) => id)).toEqual(['par_2']);
  });
});
