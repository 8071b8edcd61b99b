/** The register of a project in its tables. */

import { sql } from 'kysely';
import type { Id } from '../core/base/id.ts';
import type { RegisterPart } from '../core/register/commands/command.ts';
import type { Participation } from '../core/register/participation.ts';
import type { Person } from '../core/register/person.ts';
import { type Register, toRegister } from '../core/register/register.ts';
import type { ListedPerson, Page, RegisterRows, StoredRegister } from './register-rows.ts';
import { sealedRowsOn } from './sealed-rows.ts';
import type { InOffice } from './tables.ts';

/** The register in a transaction in which `use_office` was called. */
export const registerRowsOn = (scope: InOffice): RegisterRows => ({
  readPart: (project, part) => readPart(scope, project, part),
  readAll: (project) => readAll(scope, project),
  listPeople: (project, page) => listPeople(scope, project, page),
  listParticipations: (project, page) => listParticipations(scope, project, page),
  write: (project, version, rows) => write(scope, project, { version, ...rows }),
  ...sealedRowsOn(scope),
});

type Kept<Row> = { readonly version: number; readonly body: Row };

async function readPart(scope: InOffice, project: Id, part: RegisterPart): Promise<StoredRegister> {
  const participations = await selectParticipations(scope, project, part);
  const named = [...(part.people ?? []), ...participations.map(({ body }) => body.person)];
  const people = await selectWithMerges(scope, project, named);
  const kept: readonly Kept<Person | Participation>[] = [...people, ...participations];
  return {
    register: toRegister({
      people: people.map(({ body }) => body),
      participations: participations.map(({ body }) => body),
    }),
    versions: new Map(kept.map(({ version, body }) => [body.id, version])),
  };
}

async function selectParticipations(
  { sql: database, office }: InOffice,
  project: Id,
  { people = [], events = [], participations = [] }: RegisterPart,
): Promise<readonly Kept<Participation>[]> {
  const { rows } = await sql<Kept<Participation>>`select version, body from participations
    where office_id = ${office} and project_id = ${project}
    and (id = any(${participations}) or event_id = any(${events}) or person_id = any(${people}))`.execute(
    database,
  );
  return rows;
}

/** One look-up for each step of a merge; there are few. */
async function selectWithMerges(
  { sql: database, office }: InOffice,
  project: Id,
  people: readonly Id[],
): Promise<readonly Kept<Person>[]> {
  const found = new Map<Id, Kept<Person>>();
  for (let wanted = [...new Set(people)]; wanted.length > 0; ) {
    const { rows } = await sql<Kept<Person>>`select version, body from people
      where office_id = ${office} and project_id = ${project} and id = any(${wanted})`.execute(database);
    for (const row of rows) found.set(row.body.id, row);
    const next = rows.flatMap(({ body }) => body.mergedInto ?? []);
    wanted = [...new Set(next)].filter((id) => !found.has(id));
  }
  return [...found.values()];
}

async function readAll({ sql: database, office }: InOffice, project: Id): Promise<Register> {
  const people = await sql<{ body: Person }>`select body from people
    where office_id = ${office} and project_id = ${project}`.execute(database);
  const participations = await sql<{ body: Participation }>`select body from participations
    where office_id = ${office} and project_id = ${project}`.execute(database);
  return toRegister({
    people: people.rows.map(({ body }) => body),
    participations: participations.rows.map(({ body }) => body),
  });
}

/** In order of ids as bytes, whatever order the database was made with. */
async function listPeople(
  { sql: database, office }: InOffice,
  project: Id,
  { after, limit }: Page,
): Promise<readonly ListedPerson[]> {
  const { rows } = await sql<ListedPerson>`select p.body as person,
      (select count(*)::integer from participations a
       where a.office_id = ${office} and a.project_id = ${project} and a.person_id = p.id
       and not a.body ? 'isVoid') as participations
    from people p
    where p.office_id = ${office} and p.project_id = ${project} and p.id collate "C" > ${after}
    order by p.id collate "C" limit ${limit}`.execute(database);
  return rows;
}

async function listParticipations(
  { sql: database, office }: InOffice,
  project: Id,
  { after, limit, event, person }: Parameters<RegisterRows['listParticipations']>[1],
): Promise<readonly Participation[]> {
  const { rows } = await sql<{ body: Participation }>`select body from participations
    where office_id = ${office} and project_id = ${project} and id collate "C" > ${after}
    and (${event ?? null}::text is null or event_id = ${event ?? null})
    and (${person ?? null}::text is null or person_id = ${person ?? null})
    order by id collate "C" limit ${limit}`.execute(database);
  return rows.map(({ body }) => body);
}

type Written = Register & { readonly version: number };

/** People first, whom participations name. */
async function write(
  { sql: database, office }: InOffice,
  project: Id,
  { version, people, participations }: Written,
): Promise<void> {
  if (people.length > 0)
    await sql`insert into people (office_id, project_id, id, version, body)
      select ${office}::uuid, ${project}::text, given.body ->> 'id', ${version}::integer, given.body
      from jsonb_array_elements(${JSON.stringify(people)}::jsonb) as given (body)
      on conflict (office_id, project_id, id) do update set version = excluded.version, body = excluded.body`.execute(
      database,
    );
  if (participations.length > 0)
    await sql`insert into participations (office_id, project_id, id, event_id, person_id, version, body)
      select ${office}::uuid, ${project}::text, given.body ->> 'id', given.body ->> 'event', given.body ->> 'person',
        ${version}::integer, given.body
      from jsonb_array_elements(${JSON.stringify(participations)}::jsonb) as given (body)
      on conflict (office_id, project_id, id) do update set version = excluded.version, body = excluded.body`.execute(
      database,
    );
}
