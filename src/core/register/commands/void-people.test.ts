import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { exampleMoment, exampleRegister } from '../../../../test/register-examples.ts';
import { countPersons } from '../counts.ts';
import { applyRegisterChanges } from '../register-change.ts';
import { reinstatePeople } from './reinstate-people.ts';
import { voidPeople } from './void-people.ts';

describe('voidPeople', () => {
  it('takes people out of all counts, until they are reinstated', () => {
    const struck = voidPeople.decide(exampleRegister, { people: ['per_1'] }, exampleMoment);
    const without = applyRegisterChanges(exampleRegister, struck);
    expect([countPersons(exampleRegister), countPersons(without)]).toEqual([2, 1]);
    const back = reinstatePeople.decide(without, { people: ['per_1'] }, exampleMoment);
    expect(applyRegisterChanges(without, back)).toEqual(exampleRegister);
  });
  it('refuses whoever is void already', () => {
    const struck = voidPeople.decide(exampleRegister, { people: ['per_1'] }, exampleMoment);
    const without = applyRegisterChanges(exampleRegister, struck);
    expectProblem(() => voidPeople.decide(without, { people: ['per_1'] }, exampleMoment), 'nothing-changes');
  });
});
