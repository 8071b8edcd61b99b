import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { day } from '../../base/day.ts';
import { money } from '../../base/money.ts';
import { aParticipation, aPerson, aProject } from '../../testing.ts';
import { countPersons } from '../counts.ts';
import { applyRegisterChanges } from '../register-change.ts';
import { toRegister } from '../register.ts';
import { editPerson } from './edit-person.ts';
import { erasePerson } from './erase-person.ts';
import { reinstatePeople } from './reinstate-people.ts';

describe('erasePerson', () => {
  const came = toRegister({ people: [aPerson()], participations: [aParticipation()] });
  const paid = aProject({
    instalments: [{ id: 'ins_1', kind: 'balance', on: day('2023-06-30'), amount: money(1, 'EUR') }],
  });
  const eraseOn = (asOf: string) => () =>
    erasePerson.decide(came, { person: 'per_1' }, { project: paid, asOf: day(asOf) });
  it('is refused while the attendance is evidence, and then destroys what is held by name', () => {
    expectProblem(eraseOn('2028-06-29'), 'erasing-held');
    expect(eraseOn('2028-06-30')()).toEqual([
      { put: 'people', row: aPerson({ state: 'erased' }) },
      { destroy: 'per_1' },
    ]);
  });
  it('counts whoever was erased as before, and lets nothing be written of him', () => {
    const erased = applyRegisterChanges(came, eraseOn('2028-06-30')());
    expect(countPersons(erased)).toBe(1);
    const moment = { project: paid, asOf: day('2028-06-30') };
    for (const decide of [
      () => editPerson.decide(erased, { person: 'per_1', set: { post: 'Officer' } }, moment),
      () => reinstatePeople.decide(erased, { people: ['per_1'] }, moment),
      () => erasePerson.decide(erased, { person: 'per_1' }, moment),
    ])
      expectProblem(decide, 'person-erased');
  });
});
