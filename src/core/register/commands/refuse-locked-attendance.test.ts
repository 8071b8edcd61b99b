import { describe, expect, it } from 'vitest';
import { submittedProject } from '../../../../test/command-examples.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { day } from '../../base/day.ts';
import { toProject } from '../../project.ts';
import { aParticipation, aPerson, anEvent } from '../../testing.ts';
import { toRegister } from '../register.ts';
import type { RegisterCommand } from './command.ts';
import { editParticipation } from './edit-participation.ts';
import { mergePeople } from './merge-people.ts';
import { registerParticipants } from './register-participants.ts';
import { voidPeople } from './void-people.ts';

const later = day('2022-04-05');
const project = toProject({
  ...submittedProject,
  events: [anEvent(), anEvent({ id: 'evt_later', from: later, to: later })],
});
const moment = { project, asOf: day('2022-06-30') };
const register = toRegister({
  people: [aPerson(), aPerson({ id: 'per_2' })],
  participations: [
    aParticipation(),
    aParticipation({ id: 'par_2', person: 'per_2', event: 'evt_later', days: [later] }),
  ],
});
const decide = (command: RegisterCommand, input: object) => () => command.decide(register, input, moment);
const comes = (event: string) => ({
  event,
  participants: [{ participation: 'par_9', person: 'per_9', personal: { nameLatin: 'Alma Probe' } }],
});

describe('a period that was submitted', () => {
  it('keeps who came to its events, and who of them counts', () => {
    for (const refused of [
      decide(registerParticipants, comes('evt_1')),
      decide(editParticipation, { participation: 'par_1', set: { sex: 'woman' } }),
      decide(voidPeople, { people: ['per_1'] }),
    ])
      expectProblem(refused, 'period-locked');
  });
  it('lets other periods be, and who turned out to be whom', () => {
    for (const allowed of [
      decide(registerParticipants, comes('evt_later')),
      decide(voidPeople, { people: ['per_2'] }),
      decide(mergePeople, { person: 'per_1', into: 'per_2' }),
    ])
      expect(allowed()).not.toEqual([]);
  });
});
