import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { aParticipation, aPerson } from '../testing.ts';
import {
  countOrganisations,
  countParticipations,
  countPersons,
  splitParticipations,
  splitPersons,
} from './counts.ts';
import { ageBands, sexes } from './participation.ts';
import { personStates } from './person.ts';
import { type Register, toRegister } from './register.ts';

const register = toRegister({
  people: [aPerson(), aPerson({ id: 'per_2' }), aPerson({ id: 'per_3', state: 'void' })],
  participations: [
    aParticipation({ sex: 'woman', organisation: 'org_1' }),
    aParticipation({
      id: 'par_2',
      event: 'evt_2',
      days: [day('2022-03-03')],
      sex: 'not-said',
      organisation: 'org_2',
    }),
    aParticipation({ id: 'par_3', person: 'per_2', organisation: 'org_1' }),
    aParticipation({ id: 'par_4', person: 'per_2', event: 'evt_2', isVoid: true, organisation: 'org_3' }),
    aParticipation({ id: 'par_5', person: 'per_3', organisation: 'org_4' }),
  ],
});

const merged = (from: string, into: string): Register => ({
  ...register,
  people: register.people.map((person) => (person.id === from ? { ...person, mergedInto: into } : person)),
});

describe('what the register counts', () => {
  it('is one person for all events, and a participation for each', () => {
    expect([countPersons(register), countParticipations(register), countOrganisations(register)]).toEqual([
      2, 3, 2,
    ]);
  });
  it('is of the events that are asked for', () => {
    const events = new Set(['evt_2']);
    expect([countPersons(register, events), countParticipations(register, events)]).toEqual([1, 1]);
    expect(countOrganisations(register, new Set())).toBe(0);
  });
  it('counts two people who turned out to be one once, at one event too', () => {
    const one = merged('per_2', 'per_1');
    expect([countPersons(one), countParticipations(one)]).toEqual([1, 2]);
  });
  it('counts nothing of whoever was merged into somebody void', () => {
    expect(countPersons(merged('per_1', 'per_3'))).toBe(1);
  });
  it('splits persons by what was noted last, and participations by what was noted each time', () => {
    expect(new Map(splitPersons(register, 'sex'))).toEqual(
      new Map([
        ['not-said', 1],
        ['unknown', 1],
      ]),
    );
    expect(new Map(splitParticipations(register, 'sex'))).toEqual(
      new Map([
        ['woman', 1],
        ['not-said', 1],
        ['unknown', 1],
      ]),
    );
  });
});

const ids = (prefix: string, most: number) =>
  fc.integer({ min: 1, max: most }).map((nth) => `${prefix}_${nth}`);
const registers = fc
  .record({
    people: fc.uniqueArray(
      fc.record(
        { id: ids('per', 6), state: fc.constantFrom(...personStates), mergedInto: ids('per', 6) },
        { requiredKeys: ['id', 'state'] },
      ),
      { selector: ({ id }) => id },
    ),
    participations: fc.uniqueArray(
      fc.record(
        {
          id: ids('par', 40),
          event: ids('evt', 3),
          person: ids('per', 6),
          days: fc.constantFrom([day('2022-02-02')], [day('2022-02-03'), day('2022-02-01')]),
          sex: fc.constantFrom(...sexes),
          ageBand: fc.constantFrom(...ageBands),
        },
        { requiredKeys: ['id', 'event', 'person', 'days'] },
      ),
      { selector: ({ id }) => id },
    ),
  })
  .map(toRegister);
const sum = (split: ReadonlyMap<string, number>): number =>
  [...split.values()].reduce((total, count) => total + count, 0);

describe('any register', () => {
  it('counts no more persons than participations, and splits that add up', () => {
    fc.assert(
      fc.property(registers, (any) => {
        expect(countPersons(any)).toBeLessThanOrEqual(countParticipations(any));
        for (const field of ['sex', 'ageBand'] as const) {
          expect(sum(splitPersons(any, field))).toBe(countPersons(any));
          expect(sum(splitParticipations(any, field))).toBe(countParticipations(any));
        }
      }),
    );
  });
});
