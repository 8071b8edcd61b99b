import type { Id } from '../base/id.ts';
import { countedParticipations } from './counts.ts';
import type { Participation } from './participation.ts';
import { type Register, personOf } from './register.ts';

/** The participations that count, each by whoever its person turned out to be; of all events, or of some. */
export const countedLists = (register: Register, events?: ReadonlySet<Id>): readonly Participation[] =>
  countedParticipations(register, events).map((one) => ({ ...one, person: personOf(register, one.person) }));
