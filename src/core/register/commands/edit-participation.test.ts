import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { exampleMoment, exampleRegister } from '../../../../test/register-examples.ts';
import { countParticipations } from '../counts.ts';
import { applyRegisterChanges } from '../register-change.ts';
import { editParticipation } from './edit-participation.ts';

const expectRefused = (input: object, code: Parameters<typeof expectProblem>[1]) =>
  expectProblem(() => editParticipation.decide(exampleRegister, input, exampleMoment), code);

describe('editParticipation', () => {
  it('takes an attendance out of all counts, and back in', () => {
    const input = { participation: 'par_1', set: { isVoid: true } };
    const voided = applyRegisterChanges(
      exampleRegister,
      editParticipation.decide(exampleRegister, input, exampleMoment),
    );
    expect(countParticipations(voided)).toBe(1);
    const again = editParticipation.decide(
      voided,
      { participation: 'par_1', unset: ['isVoid'] },
      exampleMoment,
    );
    expect(applyRegisterChanges(voided, again)).toEqual(exampleRegister);
  });
  it('refuses what changes nothing', () => {
    expectRefused({ participation: 'par_1' }, 'nothing-changes');
  });
});
