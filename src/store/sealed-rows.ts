/** What is held of people by name, as the store has it: encrypted, with wrapped keys and keyed hashes. */

import { sql } from 'kysely';
import type { Id } from '../core/base/id.ts';
import type { Person } from '../core/register/person.ts';
import type { RegisterRows, SealedPerson } from './register-rows.ts';
import type { InOffice } from './tables.ts';

type SealedRows = Pick<
  RegisterRows,
  'readSealed' | 'writeSealed' | 'destroySealed' | 'findByKeys' | 'hasSearchKeys'
>;

/** That part of the register in a transaction in which `use_office` was called. */
export const sealedRowsOn = (scope: InOffice): SealedRows => ({
  readSealed: (project, people) => readSealed(scope, project, people),
  writeSealed: (project, version, person) => writeSealed(scope, project, { version, ...person }),
  destroySealed: (project, person) => destroySealed(scope, project, person),
  findByKeys: (project, keys) => findByKeys(scope, project, keys),
  hasSearchKeys: (project) => hasSearchKeys(scope, project),
});

type SealedRow = {
  readonly person: Person;
  readonly sealed: SealedPerson['sealed'];
  readonly wrapped: string | null;
  readonly wrapped_by: string | null;
};

async function readSealed(
  { sql: database, office }: InOffice,
  project: Id,
  people: readonly Id[],
): Promise<readonly SealedPerson[]> {
  const { rows } = await sql<SealedRow>`select p.body as person, p.sealed, k.wrapped, k.wrapped_by
    from people p left join person_keys k
      on k.office_id = ${office} and k.project_id = p.project_id and k.person_id = p.id
    where p.office_id = ${office} and p.project_id = ${project} and p.id = any(${people})
    order by p.id collate "C"`.execute(database);
  return rows.map(({ person, sealed, wrapped, wrapped_by: wrappedBy }) => ({
    person,
    sealed,
    ...(wrapped !== null && wrappedBy !== null && { key: { wrapped, wrappedBy } }),
  }));
}

type Written = { readonly version: number } & Parameters<RegisterRows['writeSealed']>[2];

async function writeSealed(
  scope: InOffice,
  project: Id,
  { version, id, sealed, key, searchKeys }: Written,
): Promise<void> {
  const { sql: database, office } = scope;
  const ofPerson = { office_id: office, project_id: project, person_id: id };
  await sql`update people set sealed = ${JSON.stringify(sealed)}::jsonb, version = ${version}
    where office_id = ${office} and project_id = ${project} and id = ${id}`.execute(database);
  if (key !== undefined) {
    await forgetKey(scope, project, id);
    await database
      .insertInto('person_keys')
      .values({ ...ofPerson, wrapped: key.wrapped, wrapped_by: key.wrappedBy })
      .execute();
  }
  await forgetSearchKeys(scope, project, id);
  if (searchKeys.length === 0) return;
  await database
    .insertInto('search_keys')
    .values(searchKeys.map((one) => ({ ...ofPerson, key: one })))
    .execute();
}

async function destroySealed(scope: InOffice, project: Id, person: Id): Promise<void> {
  const { sql: database, office } = scope;
  await forgetKey(scope, project, person);
  await forgetSearchKeys(scope, project, person);
  await sql`update people set sealed = '{}'::jsonb
    where office_id = ${office} and project_id = ${project} and id = ${person}`.execute(database);
}

async function forgetKey({ sql: database, office }: InOffice, project: Id, person: Id): Promise<void> {
  await database
    .deleteFrom('person_keys')
    .where('office_id', '=', office)
    .where('project_id', '=', project)
    .where('person_id', '=', person)
    .execute();
}

async function forgetSearchKeys({ sql: database, office }: InOffice, project: Id, person: Id): Promise<void> {
  await database
    .deleteFrom('search_keys')
    .where('office_id', '=', office)
    .where('project_id', '=', project)
    .where('person_id', '=', person)
    .execute();
}

async function findByKeys(
  { sql: database, office }: InOffice,
  project: Id,
  keys: readonly string[],
): Promise<readonly { readonly key: string; readonly person: Id }[]> {
  if (keys.length === 0) return [];
  return database
    .selectFrom('search_keys')
    .select(['key', 'person_id as person'])
    .where('office_id', '=', office)
    .where('project_id', '=', project)
    .where(sql<boolean>`key = any(${keys})`)
    .orderBy('person_id')
    .execute();
}

async function hasSearchKeys({ sql: database, office }: InOffice, project: Id): Promise<boolean> {
  const found = await database
    .selectFrom('search_keys')
    .select('key')
    .where('office_id', '=', office)
    .where('project_id', '=', project)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
