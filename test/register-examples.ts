/** A register, and inputs of each of its commands that it accepts. */

import { day } from '../src/core/base/day.ts';
import { toRegister } from '../src/core/register/register.ts';
import { aParticipation, aPerson, aProject, anEvent, anItem } from '../src/core/testing.ts';

export const exampleRegister = toRegister({
  people: [
    aPerson(),
    aPerson({ id: 'per_2' }),
    aPerson({ id: 'per_3', mergedInto: 'per_2' }),
    aPerson({ id: 'per_4', state: 'archived' }),
  ],
  participations: [aParticipation(), aParticipation({ id: 'par_3', person: 'per_3', sex: 'woman' })],
});

export const exampleMoment = {
  project: aProject({
    workPlanItems: [anItem()],
    events: [anEvent({ from: day('2022-02-02'), to: day('2022-02-03') })],
  }),
  asOf: day('2022-03-31'),
};

export const registerExamples: Readonly<Record<string, readonly object[]>> = {
  'archive-people': [{ people: ['per_1', 'per_2'] }],
  'edit-participation': [
    {
      participation: 'par_1',
      set: { days: ['2022-02-03', '2022-02-02'], sex: 'man', organisation: 'org_1' },
    },
    { participation: 'par_3', unset: ['sex'] },
    { participation: 'par_1', set: { isVoid: true } },
  ],
  'edit-person': [{ person: 'per_1', set: { nameLatin: 'Alma Probe' }, unset: ['phone'] }],
  'erase-person': [{ person: 'per_4' }],
  'merge-people': [{ person: 'per_1', into: 'per_3' }],
  'register-participants': [
    {
      event: 'evt_1',
      participants: [
        {
          participation: 'par_7',
          person: 'per_7',
          personal: { nameLatin: 'Testa Beispiel' },
          ageBand: '18-29',
        },
        { participation: 'par_8', person: 'per_2', days: ['2022-02-02'], sex: 'not-said' },
      ],
    },
  ],
  'reinstate-people': [{ people: ['per_4'] }],
  'restrict-people': [{ people: ['per_1'] }],
  'set-audit-hold': [{ people: ['per_1'], isOpen: true }],
  'unmerge-person': [{ person: 'per_3' }],
  'void-people': [{ people: ['per_1'] }],
};
