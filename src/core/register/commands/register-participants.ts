import * as z from 'zod/mini';
import { type Day, addDays, daysBetween } from '../../base/day.ts';
import { daySchema, idSchema } from '../../base/schemas.ts';
import { getRow } from '../../commands/get-row.ts';
import type { Event } from '../../evidence/event.ts';
import { Problem } from '../../problem.ts';
import { asOnTheDay } from '../participation.ts';
import { personalFieldsSchema } from '../personal-fields.ts';
import type { Register } from '../register.ts';
import { type RegisterChange, putParticipation, putPerson } from '../register-change.ts';
import { registerCommandTitles } from '../command-titles.ts';
import { registerCommand } from './command.ts';
import { getPersonWithName } from './get-person.ts';
import { refuseStaleId } from './refuse-stale-id.ts';

const participantSchema = z.strictObject({
  participation: idSchema,
  person: idSchema,
  /** Personal fields, where the person is new; without them the person is in the register already. */
  personal: z.exactOptional(personalFieldsSchema),
  /** The days on which the person was there; without them all days of the event. */
  days: z.exactOptional(z.array(daySchema).check(z.minLength(1, { error: 'empty' }))),
  ...asOnTheDay,
});
type Participant = z.infer<typeof participantSchema>;

/** Says who came to an event: new people with their names, and those who are in the register by their ids. */
export const registerParticipants = registerCommand({
  name: 'register-participants',
  title: registerCommandTitles['register-participants'],
  permission: 'register-people',
  input: z.strictObject({
    event: idSchema,
    participants: z.array(participantSchema).check(z.minLength(1, { error: 'empty' }), z.maxLength(1000)),
  }),
  needs: ({ event, participants }) => ({
    events: [event],
    people: participants.map(({ person }) => person),
    participations: participants.map(({ participation }) => participation),
  }),
  decide(register, { event: id, participants }, { project }) {
    const event = getRow(project, 'events', id);
    refuseRepeated(participants);
    return participants.flatMap((participant) => changesFor(register, event, participant));
  },
});

function changesFor(register: Register, event: Event, participant: Participant): readonly RegisterChange[] {
  const { participation: id, person, personal, days = daysOf(event), ...onTheDay } = participant;
  refuseStaleId(register, 'participations', id);
  refuseOtherDays(event, days);
  const came = putParticipation({
    ...onTheDay,
    id,
    event: event.id,
    person,
    days: [...new Set(days)].toSorted(),
  });
  if (personal === undefined) {
    getPersonWithName(register, person);
    if (
      register.participations.some(
        (one) => one.event === event.id && one.person === person && one.isVoid !== true,
      )
    )
      throw new Problem('already-registered', { person });
    return [came];
  }
  refuseStaleId(register, 'people', person);
  return [putPerson({ id: person, state: 'active' }), { write: person, fields: personal }, came];
}

const longestEvent = 366;

/** All days of an event; one that goes on for more than a year must be told on which days somebody came. */
function daysOf({ from, to }: Event): readonly Day[] {
  const count = daysBetween(from, to) + 1;
  if (count < 1 || count > longestEvent)
    throw new Problem('invalid-input', { where: 'participants.days', why: 'missing' });
  return Array.from({ length: count }, (_, nth) => addDays(from, nth));
}

function refuseRepeated(participants: readonly Participant[]): void {
  for (const field of ['participation', 'person'] as const) {
    const ids = participants.map((participant) => participant[field]);
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
    if (repeated !== undefined) throw new Problem('row-exists', { id: repeated });
  }
}

/** Throws Problem `day-outside-event` where one of the days is none of the event's. */
export function refuseOtherDays({ from, to }: Event, days: readonly Day[]): void {
  const other = days.find((one) => one < from || one > to);
  if (other !== undefined) throw new Problem('day-outside-event', { day: other, from, to });
}
