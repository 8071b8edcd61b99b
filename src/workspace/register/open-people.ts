import type { Id } from '../../core/base/id.ts';
import type { Person } from '../../core/register/person.ts';
import { type PersonalFields, personalFieldNames } from '../../core/register/personal-fields.ts';
import type { RegisterRows, SealedPerson } from '../../store/register-rows.ts';
import type { PersonKey, Vault } from './vault.ts';

/** A person with its key and what it opens; no key where the person never had one, was erased, or the key that wraps it is lost. */
export type OpenPerson = {
  readonly person: Person;
  readonly sealed: SealedPerson['sealed'];
  readonly key?: PersonKey;
  readonly personal: PersonalFields;
};

/** What is held of people by name, by their ids; nobody for an id that is in no row. */
export async function openPeople(
  { register, vault }: { readonly register: Pick<RegisterRows, 'readSealed'>; readonly vault: Vault },
  project: Id,
  people: readonly Id[],
): Promise<ReadonlyMap<Id, OpenPerson>> {
  const rows = people.length === 0 ? [] : await register.readSealed(project, [...new Set(people)]);
  return new Map(rows.map((row) => [row.person.id, openPerson(row, vault)]));
}

const atOnce = 500;

/** What is held by name of all people of a project, in order of their ids. */
export async function* openEverybody(
  { register, vault }: { readonly register: Pick<RegisterRows, 'listSealed'>; readonly vault: Vault },
  project: Id,
): AsyncIterable<OpenPerson> {
  for (let after = ''; ; ) {
    const rows = await register.listSealed(project, { after, limit: atOnce });
    yield* rows.map((row) => openPerson(row, vault));
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return;
    after = last.person.id;
  }
}

function openPerson({ person, sealed, key: wrapped }: SealedPerson, vault: Vault): OpenPerson {
  const key = wrapped && vault.openKey(person.id, wrapped);
  if (key === undefined) return { person, sealed, personal: {} };
  const fields = personalFieldNames.flatMap((field) => {
    const box = sealed[field];
    const text = box === undefined ? undefined : key.open(field, box);
    return text === undefined ? [] : [[field, text] as const];
  });
  return { person, sealed, key, personal: Object.fromEntries(fields) };
}
