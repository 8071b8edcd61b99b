import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { exampleMoment, exampleRegister } from '../../../../test/register-examples.ts';
import { countParticipations, countPersons } from '../counts.ts';
import { applyRegisterChanges } from '../register-change.ts';
import { mergePeople } from './merge-people.ts';
import { unmergePerson } from './unmerge-person.ts';

const expectRefused = (input: object, code: Parameters<typeof expectProblem>[1]) =>
  expectProblem(() => mergePeople.decide(exampleRegister, input, exampleMoment), code);

describe('mergePeople and unmergePerson', () => {
  it('count two people once, and without loss as before when it is taken back', () => {
    const merge = mergePeople.decide(exampleRegister, { person: 'per_1', into: 'per_2' }, exampleMoment);
    const merged = applyRegisterChanges(exampleRegister, merge);
    expect([countPersons(exampleRegister), countPersons(merged), countParticipations(merged)]).toEqual([
      2, 1, 1,
    ]);
    const back = unmergePerson.decide(merged, { person: 'per_1' }, exampleMoment);
    expect(applyRegisterChanges(merged, back)).toEqual(exampleRegister);
  });
  it('refuse a circle, a second merge, and what was not merged', () => {
    expectRefused({ person: 'per_2', into: 'per_3' }, 'same-person');
    expectRefused({ person: 'per_1', into: 'per_1' }, 'same-person');
    expectRefused({ person: 'per_3', into: 'per_1' }, 'already-merged');
    expectProblem(
      () => unmergePerson.decide(exampleRegister, { person: 'per_1' }, exampleMoment),
      'not-merged',
    );
    expectRefused({ person: 'per_1', into: 'per_9' }, 'unknown-row');
  });
});
