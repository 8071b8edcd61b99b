/** Who in a register may be somebody on a list. People are found by hashes of the parts of their names, and only the names of those who are found are read. */

import type { Id } from '../../core/base/id.ts';
import { matchPeople } from '../../core/register/names/match-people.ts';
import { matchKeysOf } from '../../core/register/names/search-keys.ts';
import type { PersonalFields } from '../../core/register/personal-fields.ts';
import type { RegisterRows } from '../../store/register-rows.ts';
import type { ProjectPlace } from '../sender.ts';
import { type OpenPerson, openPeople } from './open-people.ts';
import type { KnownMatch } from './register-affairs.ts';
import type { Vault } from './vault.ts';

type Parts = { readonly register: RegisterRows; readonly vault: Vault };

const mostMatches = 10;

/** For each of the people who are looked for, who may be that person, the likeliest first. */
export async function findMatches(
  { register, vault }: Parts,
  { project }: Pick<ProjectPlace, 'project'>,
  wanted: readonly PersonalFields[],
): Promise<readonly (readonly KnownMatch[])[]> {
  const hashesOf = (person: PersonalFields): readonly string[] =>
    matchKeysOf(person).flatMap((key) => vault.hashes(key));
  const hashes = wanted.map((person) => new Set(hashesOf(person)));
  const found = await register.findByKeys(project, [...new Set(hashes.flatMap((own) => [...own]))]);
  const byHash = new Map<string, Id[]>();
  for (const { key, person } of found) {
    const known = byHash.get(key) ?? [];
    if (known.push(person) === 1) byHash.set(key, known);
  }
  const candidates = hashes.map((own) => likeliest([...own].flatMap((hash) => byHash.get(hash) ?? [])));
  const known = await openPeople({ register, vault }, project, candidates.flat());
  return wanted.map((person, nth) =>
    bestOf(
      person,
      (candidates[nth] ?? []).flatMap((id) => known.get(id) ?? []),
    ),
  );
}

const mostCandidates = 30;

/** Those who were found by most hashes: of a common name there may be thousands. */
function likeliest(found: readonly Id[]): readonly Id[] {
  const times = new Map<Id, number>();
  for (const id of found) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostCandidates)
    .map(([id]) => id);
}

function bestOf(wanted: PersonalFields, candidates: readonly OpenPerson[]): readonly KnownMatch[] {
  const matches = candidates.flatMap(({ person, personal }): readonly KnownMatch[] => {
    const isHidden = person.state === 'restricted' || person.state === 'erased';
    const match = isHidden ? undefined : matchPeople(wanted, personal);
    return match === undefined ? [] : [{ person: person.id, ...match }];
  });
  return matches
    .toSorted((a, b) => b.likeness - a.likeness || (a.person < b.person ? -1 : 1))
    .slice(0, mostMatches);
}
