/** Changes of the register as they are kept: what is personal encrypted, and in the journal commitments in its place. */

import { canonicalJson } from '../../core/base/hash.ts';
import type { Id } from '../../core/base/id.ts';
import type { Participation } from '../../core/register/participation.ts';
import type { Person } from '../../core/register/person.ts';
import { type PersonalFields, personalFieldNames } from '../../core/register/personal-fields.ts';
import type { PersonalChange, RegisterChange } from '../../core/register/register-change.ts';
import type { RegisterNote } from '../../core/register/register-note.ts';
import { searchKeysOf } from '../../core/register/names/search-keys.ts';
import { toRegister } from '../../core/register/register.ts';
import type { RegisterRows, SealedWrite } from '../../store/register-rows.ts';
import { type OpenPerson, openPeople } from './open-people.ts';
import type { PersonKey, Vault } from './vault.ts';

/** What the journal keeps of changes, and how they are written as a version of the project, once their entry is there. */
export type SealedChanges = {
  readonly notes: readonly RegisterNote[];
  readonly write: (version: number) => Promise<void>;
};

type Parts = { readonly register: RegisterRows; readonly vault: Vault };

/** Seals changes that were decided. */
export async function sealChanges(
  parts: Parts,
  project: Id,
  changes: readonly RegisterChange[],
): Promise<SealedChanges> {
  const known = await openPeople(parts, project, changes.flatMap(personsIn));
  const keys = new Map(
    [...known].flatMap(([id, { key }]) => (key === undefined ? [] : [[id, key] as const])),
  );
  const sealed: SealedWrite[] = [];
  const notes: RegisterNote[] = [];
  for (const change of changes) {
    if ('write' in change) {
      const written = sealPersonal(parts.vault, known.get(change.write), change);
      keys.set(change.write, written.key);
      notes.push(written.note);
      sealed.push(written.sealed);
    } else if ('destroy' in change) {
      notes.push(change);
    } else if (change.put === 'people') notes.push(change);
    else notes.push(noteOf(change.row, keys.get(change.row.person)));
  }
  const rows = rowsIn(changes);
  return {
    notes,
    write: async (version) => {
      await parts.register.write(project, version, rows);
      await parts.register.writeSealed(project, version, sealed);
      for (const change of changes)
        if ('destroy' in change) await parts.register.destroySealed(project, change.destroy);
    },
  };
}

function personsIn(change: RegisterChange): readonly Id[] {
  if ('write' in change) return [change.write];
  if ('destroy' in change) return [];
  return change.put === 'participations' ? [change.row.person] : [];
}

function rowsIn(changes: readonly RegisterChange[]) {
  const people: Person[] = [];
  const participations: Participation[] = [];
  for (const change of changes) {
    if (!('put' in change)) continue;
    if (change.put === 'people') people.push(change.row);
    else participations.push(change.row);
  }
  return toRegister({ people, participations });
}

/** No more than an id and a commitment: who came to what stands in no journal. */
function noteOf(row: Participation, key: PersonKey | undefined): RegisterNote {
  const { id } = row;
  const put = 'participations';
  return key === undefined
    ? { put, id }
    : { put, id, commitment: key.commit('participation', canonicalJson(row)) };
}

type Written = { readonly key: PersonKey; readonly note: RegisterNote; readonly sealed: SealedWrite };

/** Whoever has no key that opens gets a new one: what the lost one has sealed is lost with it. */
function sealPersonal(
  vault: Vault,
  known: OpenPerson | undefined,
  { write: id, fields }: { readonly write: Id; readonly fields: PersonalChange },
): Written {
  const made = known?.key === undefined ? vault.makeKey(id) : undefined;
  const key = known?.key ?? made?.key;
  if (key === undefined) throw new Error(`there is no key for ${id}`);
  const personal = afterwards(known?.personal ?? {}, fields);
  const sealed = Object.fromEntries(
    personalFieldNames.flatMap((field) => {
      const text = personal[field];
      return text === undefined ? [] : [[field, key.seal(field, text)] as const];
    }),
  );
  const searchKeys = searchKeysOf(personal).map(vault.hash);
  return {
    key,
    note: { write: id, fields: commitmentsOf(key, fields) },
    sealed: { id, sealed, searchKeys, ...(made && { key: made.wrapped }) },
  };
}

function afterwards(before: PersonalFields, fields: PersonalChange): PersonalFields {
  const entries = personalFieldNames.flatMap((field) => {
    const changed = fields[field];
    const text = changed === undefined ? before[field] : changed;
    return text === undefined || text === null ? [] : [[field, text] as const];
  });
  return Object.fromEntries(entries);
}

const commitmentsOf = (key: PersonKey, fields: PersonalChange) =>
  Object.fromEntries(
    personalFieldNames.flatMap((field) => {
      const text = fields[field];
      return text === undefined ? [] : [[field, text === null ? null : key.commit(field, text)] as const];
    }),
  );
