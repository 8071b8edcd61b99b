/** A pasted attendance list before it is registered: who of it is new, who is known, and who is left out. */

import type { Day } from '../../../../core/base/day.ts';
import { addDays } from '../../../../core/base/day.ts';
import type { Id } from '../../../../core/base/id.ts';
import { wordsOf } from '../../../../core/base/text.ts';
import type { Event } from '../../../../core/evidence/event.ts';
import type { Organisation } from '../../../../core/parties/organisation.ts';
import type {
  ListedParticipant,
  ReadList,
} from '../../../../core/register/list-reading/read-participants.ts';
import { foldForSearch } from '../../../fold-for-search.ts';
import type { Match } from './register-calls.ts';

/** Who somebody of a list is: one of the register by his id, or one of `newPerson` and `nobody`. */
export type Choice = Id;
/** Somebody who is not in the register yet. */
export const newPerson: Choice = 'new';
/** Nobody who is to be registered. */
export const nobody: Choice = 'nobody';

/** A list with who its people may be, and who they are taken for. */
export type LookedUp = {
  readonly list: ReadList;
  readonly matches: readonly (readonly Match[])[];
  readonly choices: readonly Choice[];
};

/** So alike that it is that person unless somebody says otherwise. */
const surely = 0.9;

/** Who it is where nobody has chosen: whoever is at the event already is not registered twice; a namesake is only proposed where much speaks for him. */
export function usualChoice(matches: readonly Match[], here: ReadonlySet<Id>): Choice {
  const [best] = matches;
  if (best === undefined || best.likeness < surely) return newPerson;
  return here.has(best.person) ? nobody : best.person;
}

type Registering = {
  readonly event: Event;
  readonly choices: readonly Choice[];
  readonly organisations: readonly Organisation[];
  readonly newId: (prefix: string) => Id;
};

/** What `register-participants` takes of a list. A person who is chosen twice is registered once. */
export function participantsOf(list: readonly ListedParticipant[], registering: Registering) {
  const seen = new Set<Id>([nobody]);
  return list.flatMap((one, at) => {
    const choice = registering.choices[at] ?? newPerson;
    if (seen.has(choice)) return [];
    if (choice !== newPerson) seen.add(choice);
    return [participantOf(one, choice, registering)];
  });
}

function participantOf(one: ListedParticipant, choice: Choice, registering: Registering) {
  const { event, organisations, newId } = registering;
  const organisation = findOrganisation(organisations, one.organisation);
  const days = daysOf(event, one.days);
  return {
    participation: newId('par'),
    ...(choice === newPerson ? { person: newId('per'), personal: one.personal } : { person: choice }),
    ...(days.length > 0 && { days }),
    ...(one.sex && { sex: one.sex }),
    ...(one.ageBand && { ageBand: one.ageBand }),
    ...(organisation && { organisation: organisation.id }),
  };
}

/** The organisations of a list that the record does not have, each once, in the order in which they are named. */
export function unknownOrganisations(
  list: readonly ListedParticipant[],
  organisations: readonly Organisation[],
): readonly string[] {
  const unknown = new Map<string, string>();
  for (const { organisation } of list) {
    if (organisation === undefined || findOrganisation(organisations, organisation) !== undefined) continue;
    const folded = foldForSearch(organisation);
    if (!unknown.has(folded)) unknown.set(folded, organisation);
  }
  return [...unknown.values()];
}

function findOrganisation(
  organisations: readonly Organisation[],
  name: string | undefined,
): Organisation | undefined {
  if (name === undefined) return undefined;
  const folded = foldForSearch(name);
  return organisations.find((one) =>
    [one.acronym ?? '', ...wordsOf(one.name)].some(
      (known) => known !== '' && foldForSearch(known) === folded,
    ),
  );
}

/** Days of a list are counted from the first of the event; those behind its last are left out. */
function daysOf({ from, to }: Event, numbers: readonly number[] = []): readonly Day[] {
  return numbers.map((number) => addDays(from, number - 1)).filter((day) => day >= from && day <= to);
}
