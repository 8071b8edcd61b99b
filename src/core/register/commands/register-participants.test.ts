import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { exampleMoment, exampleRegister } from '../../../../test/register-examples.ts';
import { registerParticipants } from './register-participants.ts';

const expectRefused = (input: object, code: Parameters<typeof expectProblem>[1]) =>
  expectProblem(() => registerParticipants.decide(exampleRegister, input, exampleMoment), code);
const participants = (...list: readonly object[]) => ({ event: 'evt_1', participants: list });
const alma = { participation: 'par_9', person: 'per_9', personal: { nameLatin: 'Alma Probe' } };

describe('registerParticipants', () => {
  it('puts everybody there on all days of the event where none are named', () => {
    const changes = registerParticipants.decide(exampleRegister, participants(alma), exampleMoment);
    expect(changes.at(-1)).toMatchObject({ row: { days: ['2022-02-02', '2022-02-03'] } });
  });
  it('refuses an event, a person or a day that is not there, and ids that are taken or of another kind', () => {
    expectRefused({ ...participants(alma), event: 'evt_9' }, 'unknown-row');
    expectRefused(participants({ participation: 'par_9', person: 'per_9' }), 'unknown-row');
    expectRefused(participants({ ...alma, days: ['2022-02-04'] }), 'day-outside-event');
    expectRefused(participants({ ...alma, person: 'per_1' }), 'row-exists');
    expectRefused(participants({ ...alma, participation: 'par_1' }), 'row-exists');
    expectRefused(participants({ ...alma, person: 'usr_9' }), 'invalid-input');
    expectRefused(participants(alma, { ...alma, participation: 'par_8' }), 'row-exists');
  });
  it('refuses whoever is registered at the event already', () => {
    expectRefused(participants({ participation: 'par_9', person: 'per_1' }), 'already-registered');
  });
});
