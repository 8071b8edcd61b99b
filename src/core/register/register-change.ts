/** Everything that happens to the register is a list of changes, as for the record; but for personal fields, what they were is not in them. */

import type { Id } from '../base/id.ts';
import type { Participation } from './participation.ts';
import type { Person } from './person.ts';
import type { PersonalField } from './personal-fields.ts';
import { type Register, toRegister } from './register.ts';

/** Personal fields of a person as they shall be: a text, or `null` where it shall be gone. Fields that are not named stay as they are. */
export type PersonalChange = { readonly [Field in PersonalField]?: string | null | undefined };

/**
 * One change: a person or a participation is put in the place of the one with its id; personal fields are written; or all personal fields of a person
 * are destroyed together with the key to them, so that no copy of them can be read either.
 */
export type RegisterChange =
  | { readonly put: 'people'; readonly row: Person }
  | { readonly put: 'participations'; readonly row: Participation }
  | { readonly write: Id; readonly fields: PersonalChange }
  | { readonly destroy: Id };

/** The change that puts a person. */
export const putPerson = (row: Person): RegisterChange => ({ put: 'people', row });

/** The change that puts a participation. */
export const putParticipation = (row: Participation): RegisterChange => ({ put: 'participations', row });

/** The register after the changes, in their order; personal fields do not stand in it. */
export function applyRegisterChanges(register: Register, changes: readonly RegisterChange[]): Register {
  const people = changes.flatMap((change) =>
    'put' in change && change.put === 'people' ? [change.row] : [],
  );
  const participations = changes.flatMap((change) =>
    'put' in change && change.put === 'participations' ? [change.row] : [],
  );
  return toRegister({
    people: [...register.people, ...people],
    participations: [...register.participations, ...participations],
  });
}
