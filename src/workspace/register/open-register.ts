import { authorize } from '../../core/authorize.ts';
import { canonicalJson } from '../../core/base/hash.ts';
import type { Id } from '../../core/base/id.ts';
import type { Permission } from '../../core/permissions.ts';
import { matchPeople } from '../../core/register/names/match-people.ts';
import { matchKeysOf } from '../../core/register/names/search-keys.ts';
import type { PersonalFields } from '../../core/register/personal-fields.ts';
import type { OfficeTransaction } from '../../store/store.ts';
import { grantOf, projectMissing } from '../grant-of.ts';
import { type WriteParts, runOperation } from '../run-command.ts';
import type { ProjectPlace, Sender } from '../sender.ts';
import { exportPerson, showNames } from './give-out.ts';
import { openPeople } from './open-people.ts';
import type { KnownMatch, RegisterAffairs } from './register-affairs.ts';
import { findRegisterCommand, registerOperation } from './register-operation.ts';
import { openVault } from './vault.ts';

/** The registers of a store. */
export function openRegister(parts: WriteParts): RegisterAffairs {
  const reading = (sender: Sender, place: ProjectPlace): Reading => ({ parts, sender, place });
  return {
    run: (request) => {
      // What goes along the write path is kept as a hash with its key, and names are easily guessed.
      const { hash } = openVault(parts.registerKeys, request);
      const input = { hash: hash(canonicalJson(request.input)) };
      return runOperation(parts, { ...request, input }, (name) =>
        registerOperation(parts.registerKeys, findRegisterCommand(name), request),
      );
    },
    listPeople: (sender, place, page) =>
      inRegister(reading(sender, place), 'read-register', async ({ register }, version) => ({
        version,
        people: await register.listPeople(place.project, page),
      })),
    listParticipations: (sender, place, page) =>
      inRegister(reading(sender, place), 'read-register', async ({ register }, version) => ({
        version,
        participations: await register.listParticipations(place.project, page),
      })),
    suggestMatches: (sender, place, wanted) =>
      inRegister(reading(sender, place), 'register-people', (transaction) =>
        findMatches({ parts, place, transaction }, wanted),
      ),
    showNames: (sender, place, { people, reason }) => showNames(parts, { sender, place, reason }, people),
    exportPerson: (sender, place, { person, reason }) =>
      exportPerson(parts, { sender, place, reason }, person),
  };
}

type Reading = { readonly parts: WriteParts; readonly sender: Sender; readonly place: ProjectPlace };

async function inRegister<Result>(
  { parts, sender, place }: Reading,
  permission: Permission,
  read: (transaction: OfficeTransaction, version: number) => Promise<Result>,
): Promise<Result> {
  return parts.store.inOffice(place.office, async (transaction) => {
    authorize(await grantOf(transaction, sender, place), permission);
    const head = await transaction.findHead(place.project);
    if (head === undefined) throw projectMissing(place.project);
    return read(transaction, head.version);
  });
}

type Searching = {
  readonly parts: WriteParts;
  readonly place: ProjectPlace;
  readonly transaction: OfficeTransaction;
};

const mostMatches = 10;

/** People are found by hashes of the parts of their names, and only the names of those who are found are read. */
async function findMatches(
  { parts, place, transaction: { register } }: Searching,
  wanted: readonly PersonalFields[],
): Promise<readonly (readonly KnownMatch[])[]> {
  const vault = openVault(parts.registerKeys, place);
  const hashesOf = (person: PersonalFields): readonly string[] =>
    matchKeysOf(person).flatMap((key) => vault.hashes(key));
  const found = await register.findByKeys(place.project, [...new Set(wanted.flatMap(hashesOf))]);
  const byHash = new Map<string, Id[]>();
  for (const { key, person } of found) byHash.set(key, [...(byHash.get(key) ?? []), person]);
  const known = await openPeople(
    { register, vault },
    place.project,
    found.map(({ person }) => person),
  );
  return wanted.map((person) => {
    const candidates = new Set(hashesOf(person).flatMap((hash) => byHash.get(hash) ?? []));
    const matches = [...candidates].flatMap((id): readonly KnownMatch[] => {
      const candidate = known.get(id);
      const isHidden = candidate === undefined || ['restricted', 'erased'].includes(candidate.person.state);
      const match = isHidden ? undefined : matchPeople(person, candidate.personal);
      return match === undefined ? [] : [{ person: id, ...match }];
    });
    return matches
      .toSorted((a, b) => b.likeness - a.likeness || (a.person < b.person ? -1 : 1))
      .slice(0, mostMatches);
  });
}
