/** What is held of people by name, as the store has it: encrypted, with wrapped keys and keyed hashes. */

import { sql } from 'kysely';
import type { Id } from '../core/base/id.ts';
import type { Person } from '../core/register/person.ts';
import type { Page, RegisterRows, SealedPerson, SealedWrite } from './register-rows.ts';
import type { InOffice } from './tables.ts';

type SealedRows = Pick<
  RegisterRows,
  'readSealed' | 'listSealed' | 'writeSealed' | 'destroySealed' | 'findByKeys' | 'hasSearchKeys'
>;

/** That part of the register in a transaction in which `use_office` was called. */
export const sealedRowsOn = (scope: InOffice): SealedRows => ({
  readSealed: (project, people) => readSealed(scope, project, people),
  listSealed: (project, page) => listSealed(scope, project, page),
  writeSealed: (project, version, people) => writeSealed(scope, project, { version, people }),
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
  return rows.map(sealedOf);
}

async function listSealed(
  { sql: database, office }: InOffice,
  project: Id,
  { after, limit }: Page,
): Promise<readonly SealedPerson[]> {
  const { rows } = await sql<SealedRow>`select p.body as person, p.sealed, k.wrapped, k.wrapped_by
    from people p left join person_keys k
      on k.office_id = ${office} and k.project_id = p.project_id and k.person_id = p.id
    where p.office_id = ${office} and p.project_id = ${project} and p.id collate "C" > ${after}
    order by p.id collate "C" limit ${limit}`.execute(database);
  return rows.map(sealedOf);
}

const sealedOf = ({ person, sealed, wrapped, wrapped_by: wrappedBy }: SealedRow): SealedPerson => ({
  person,
  sealed,
  ...(wrapped !== null && wrappedBy !== null && { key: { wrapped, wrappedBy } }),
});

type Written = { readonly version: number; readonly people: readonly SealedWrite[] };

/** A statement for all of them each, since a list may have hundreds. */
async function writeSealed(scope: InOffice, project: Id, { version, people }: Written): Promise<void> {
  if (people.length === 0) return;
  const { sql: database, office } = scope;
  const sealed = JSON.stringify(people.map(({ id, sealed: fields }) => ({ id, sealed: fields })));
  await sql`update people p set sealed = given.sealed, version = ${version}
    from jsonb_to_recordset(${sealed}::jsonb) as given (id text, sealed jsonb)
    where p.office_id = ${office} and p.project_id = ${project} and p.id = given.id`.execute(database);
  await writeKeys(scope, project, people);
  await forgetSearchKeys(
    scope,
    project,
    people.map(({ id }) => id),
  );
  const searchKeys = JSON.stringify(
    people.flatMap(({ id, searchKeys: keys }) => keys.map((key) => ({ key, person_id: id }))),
  );
  await sql`insert into search_keys (office_id, project_id, key, person_id)
    select ${office}::uuid, ${project}::text, given.key, given.person_id
    from jsonb_to_recordset(${searchKeys}::jsonb) as given (key text, person_id text)`.execute(database);
}

async function writeKeys(scope: InOffice, project: Id, people: readonly SealedWrite[]): Promise<void> {
  const given = people.flatMap(({ id, key }) =>
    key === undefined ? [] : [{ person_id: id, wrapped: key.wrapped, wrapped_by: key.wrappedBy }],
  );
  if (given.length === 0) return;
  await forgetKeys(
    scope,
    project,
    given.map(({ person_id: id }) => id),
  );
  await sql`insert into person_keys (office_id, project_id, person_id, wrapped, wrapped_by)
    select ${scope.office}::uuid, ${project}::text, given.person_id, given.wrapped, given.wrapped_by
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (person_id text, wrapped text, wrapped_by text)`.execute(
    scope.sql,
  );
}

async function destroySealed(scope: InOffice, project: Id, person: Id): Promise<void> {
  const { sql: database, office } = scope;
  await forgetKeys(scope, project, [person]);
  await forgetSearchKeys(scope, project, [person]);
  await sql`update people set sealed = '{}'::jsonb
    where office_id = ${office} and project_id = ${project} and id = ${person}`.execute(database);
}

async function forgetKeys(
  { sql: database, office }: InOffice,
  project: Id,
  people: readonly Id[],
): Promise<void> {
  await sql`delete from person_keys
    where office_id = ${office} and project_id = ${project} and person_id = any(${people})`.execute(database);
}

async function forgetSearchKeys(
  { sql: database, office }: InOffice,
  project: Id,
  people: readonly Id[],
): Promise<void> {
  await sql`delete from search_keys
    where office_id = ${office} and project_id = ${project} and person_id = any(${people})`.execute(database);
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
